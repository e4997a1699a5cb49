// Discord's numbers for the types of components (https://docs.discord.com/developers/components/reference).
export const ROW = 1;
export const BUTTON = 2;
export const SELECT = 3;
export const TEXT_INPUT = 4;
export const SECTION = 9;
export const TEXT = 10;
export const THUMBNAIL = 11;
export const GALLERY = 12;
export const FILE = 13;
export const SEPARATOR = 14;
export const CONTAINER = 17;
export const LABEL = 18;
export const FILE_UPLOAD = 19;
