/** An id as Discord gives them to users, channels and the like. */
export const SNOWFLAKE = /^\d{17,20}$/;
