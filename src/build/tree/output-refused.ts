/** The output's folder cannot be taken over: it holds something that is not a site of ours, or another build is at work there. */
export class OutputRefused extends Error {}
