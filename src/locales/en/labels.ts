import type { Labels } from '../../presentation/labels.js';

/**
 * Headings, names and texts by first digit in English.
 *
 * @example
 * labels.headings.howToFix; // 'How to Fix'
 */
export const labels: Labels = {
  headings: {
    summary: 'In Short',
    description: 'Description',
    whenSeen: 'When You See It',
    howToFix: 'How to Fix',
    whatNext: 'What to Do Next',
    exchange: 'Sample Exchange',
    learnMore: 'Learn More',
    reply: 'The Reply',
    classification: 'How It Was Classified',
  },
  unlistedCodes: {
    'positive-completion': {
      title: 'Unlisted Success',
      description: 'No known document defines this code. Its first digit, a 2, says that the command has succeeded.',
      whenSeen: 'Which servers send it, and in answer to what, is not known.',
      whatToDo: 'Continue as after 250, and read the text if you want to know more.',
    },
    'positive-intermediate': {
      title: 'Unlisted Intermediate Reply',
      description: 'No known document defines this code. Its first digit, a 3, says that the server waits for more.',
      whenSeen: 'It can be meaningful only where the command has a second part, as DATA and AUTH have.',
      whatToDo: 'Continue only if your program knows what this server expects. Otherwise end the session.',
    },
    'transient-negative': {
      title: 'Unlisted Temporary Failure',
      description: 'No known document defines this code. Its first digit, a 4, says that the command failed for now.',
      whenSeen: 'The cause can be anything that may pass, and the text of the reply is the only hint at it.',
      whatToDo: 'Keep the message and try again later. If the failure lasts for hours, go by the text.',
    },
    'permanent-negative': {
      title: 'Unlisted Permanent Failure',
      description: 'No known document defines this code. Its first digit, a 5, says that the command failed for good.',
      whenSeen: 'The number does not show the cause; look for it in the text and in an enhanced code, if there is one.',
      whatToDo: 'Do not send the message again unchanged. Find out from the text what has to be different.',
    },
  },
};
