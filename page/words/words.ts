/** What the page itself says, around what the bot says: as Discord's own client would in a language. */
export interface Words {
  /** The language, for the browser. */
  readonly tag: string;
  /** What stands before the place that one is in. */
  readonly place: {
    readonly servers: string;
    readonly serversAndChannels: string;
    readonly directMessages: string;
    readonly textChannels: string;
    readonly unread: (name: string) => string;
    /** What all of this is. */
    readonly note: string;
    readonly members: string;
    readonly online: string;
    readonly apps: string;
    readonly app: string;
  };
  /** Of a channel's messages. */
  readonly messages: {
    readonly inChannel: (channel: string) => string;
    readonly welcome: (channel: string) => string;
    readonly startOfChannel: (channel: string) => string;
    readonly startOfConversation: (name: string) => string;
    readonly toTry: string;
    /** Said to whoever reads further up. */
    readonly newBelow: string;
  };
  /** Of one message. */
  readonly message: {
    /** What stands in front of a command that somebody used, and behind it; their name is before both. */
    readonly used: readonly [string, string];
    readonly edited: string;
    readonly onlyYou: string;
    readonly dismiss: string;
    readonly more: string;
    readonly moreOf: (author: string) => string;
    readonly sending: string;
    readonly thinking: (bot: string) => string;
    readonly noResponse: string;
    readonly failed: string;
    readonly spoiler: string;
    readonly unknown: string;
    readonly select: string;
    readonly foreignPicture: string;
  };
  /** What a message's menu offers. */
  readonly menu: {
    readonly label: string;
    readonly reply: string;
    readonly apps: string;
    readonly copy: string;
    readonly remove: string;
    readonly dismiss: string;
  };
  readonly composer: {
    readonly skipTo: string;
    readonly messageTo: (place: string) => string;
    readonly commandsOnly: string;
    readonly commands: string;
    readonly commandsAndPeople: string;
    readonly replyingTo: (name: string) => string;
    readonly stopReplying: string;
  };
  /** Of a command while it is filled in. */
  readonly command: {
    readonly label: (name: string) => string;
    readonly send: string;
    readonly suggestions: string;
    readonly options: string;
    readonly add: (option: string, description: string) => string;
    readonly yes: string;
    readonly no: string;
    readonly required: string;
    readonly notInList: string;
    readonly notANumber: (least: number | undefined, most: number | undefined) => string;
  };
  readonly form: {
    readonly submit: string;
    readonly cancel: string;
    readonly close: string;
    readonly failed: string;
    readonly upload: string;
    readonly required: string;
  };
  /** What goes between Discord and the bot. */
  readonly wire: {
    readonly title: string;
    readonly hint: string;
    readonly nothing: string;
    readonly toBot: string;
    readonly fromBot: string;
  };
  /** Who one is. */
  readonly you: {
    readonly label: string;
    /** In front of the name. */
    readonly are: string;
    readonly change: string;
    readonly be: string;
    readonly member: string;
    readonly moderator: string;
    readonly language: string;
    readonly appearance: string;
    readonly system: string;
    readonly dark: string;
    readonly light: string;
  };
  readonly trouble: {
    readonly offline: string;
    readonly notRunning: string;
    readonly tooLarge: string;
    readonly notSent: string;
    readonly notCopied: string;
    readonly tooLong: (most: number) => string;
  };
}
