/** Where browsers find the newsroom's short forms, to read articles aloud: a file of its own, so that a row more makes no page again. */

export const SHORT_FORMS_ADDRESS = "/viet-tat.json";
