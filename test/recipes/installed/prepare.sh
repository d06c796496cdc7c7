#!/usr/bin/env bash
# Unpacks Debian's Redis beside the dependencies, and installs Debian's Chromium if there is none.
set -eu
cd "$(dirname "$0")/../../.."
redis=$PWD/node_modules/.cache/redis

if ! command -v redis-server >/dev/null && [ ! -e "$redis/usr/bin/redis-server" ]; then
  mkdir -p "$redis/packages"
  apt-get update -qq
  (cd "$redis/packages" && apt-get download -qq redis-server redis-tools libjemalloc2 liblzf1)
  for package in "$redis"/packages/*.deb; do dpkg-deb -x "$package" "$redis"; done
fi

if ! command -v chromium >/dev/null; then
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends chromium >/dev/null
fi
