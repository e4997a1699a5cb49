import { DiscordAuthorInfo } from '@skyra/discord-components-core/discord-author-info.js';
import { DiscordHeader } from '@skyra/discord-components-core/discord-header.js';
import { DiscordMention } from '@skyra/discord-components-core/discord-mention.js';
import { DiscordMessage } from '@skyra/discord-components-core/discord-message.js';
import { DiscordMessages } from '@skyra/discord-components-core/discord-messages.js';
import { DiscordQuote } from '@skyra/discord-components-core/discord-quote.js';
import { DiscordReply } from '@skyra/discord-components-core/discord-reply.js';
import { DiscordSpoiler } from '@skyra/discord-components-core/discord-spoiler.js';
import { DiscordSubscript } from '@skyra/discord-components-core/discord-subscript.js';
import { DiscordTime } from '@skyra/discord-components-core/discord-time.js';
import { DiscordVerifiedAuthorTag } from '@skyra/discord-components-core/discord-verified-author-tag.js';
import '@skyra/discord-components-core/discord-action-row.js';
import { type CSSResult, css } from 'lit';

// The library draws Discord as it looked some years ago, in colours of which some are too faint to read. What stands in
// its shadows gets the page's own variables here, which turn with dark and light; its hosts get them in style/messages.css.
const LOOKS: readonly (readonly [{ elementStyles: unknown[] }, CSSResult])[] = [
  [
    DiscordMessage,
    css`
      :host .discord-message-timestamp,
      :host([light-theme]) .discord-message-timestamp,
      .discord-message-edited {
        color: var(--muted);
        font-weight: 500;
      }
      .discord-message-timestamp-hover {
        font-size: 10px;
        line-height: 22px;
        white-space: nowrap;
        align-self: flex-start;
        flex: 0 0 auto;
        text-align: center;
        margin: 0;
        padding-right: 4px;
        box-sizing: border-box;
      }
      .discord-message-content {
        min-width: 0;
        line-height: 1.375rem;
        padding-top: 0;
      }
      .discord-author-avatar {
        margin-top: 2px;
      }
      .discord-author-avatar img {
        cursor: default;
      }
      .discord-message-compact-indent {
        padding: 0;
      }
      @media (max-width: 480px) {
        .discord-author-avatar {
          margin-right: 8px;
          min-width: 32px;
        }
        .discord-author-avatar img {
          width: 32px;
          height: 32px;
        }
        .discord-message-body-only-indent {
          width: 40px;
          padding-right: 2px;
        }
      }
    `,
  ],
  [
    DiscordAuthorInfo,
    css`
      :host .discord-author-username {
        color: var(--strong);
      }
      :host .discord-author-username:hover {
        cursor: default;
        text-decoration: none;
      }
    `,
  ],
  [
    DiscordVerifiedAuthorTag,
    css`
      :host {
        border-radius: 4px;
        background-color: #505cdc;
        font-weight: 600;
        text-transform: none;
        font-size: 0.75em;
        line-height: 1;
      }
    `,
  ],
  [
    DiscordReply,
    css`
      :host:before {
        border-color: var(--line-strong) !important;
      }
      .discord-replied-message-username {
        color: var(--strong);
        opacity: 1;
        margin-right: 0.25rem;
      }
      .discord-replied-message-username:hover {
        text-decoration: none;
        cursor: default;
      }
      .discord-replied-message-content {
        overflow: hidden;
        cursor: default;
      }
      .discord-replied-message-content:hover {
        color: inherit;
      }
      .discord-reply-badge {
        color: var(--muted);
        background: var(--hover);
      }
      .discord-application-tag {
        background-color: #505cdc;
        text-transform: none;
      }
    `,
  ],
  [
    DiscordHeader,
    css`
      :host > * {
        margin: 8px 0 4px;
        color: var(--strong);
      }
      :host([level='3']) > h3 {
        font-size: var(--heading-size);
      }
    `,
  ],
  [
    DiscordQuote,
    css`
      .discord-quote-divider,
      :host([light-theme]) .discord-quote-divider {
        background-color: var(--line-strong);
        flex: 0 0 auto;
      }
      blockquote {
        min-width: 0;
      }
    `,
  ],
  [
    DiscordSubscript,
    css`
      :host small,
      :host([light-theme]) > small {
        color: var(--muted);
        font-size: 0.8125rem;
        line-height: 1.125rem;
      }
    `,
  ],
];

for (const [{ elementStyles }, look] of LOOKS) elementStyles.push(look);

/** Those that are drawn by the page's own style sheet alone; named here so that they are defined. */
export const ALSO_DRAWN = [DiscordMessages, DiscordMention, DiscordSpoiler, DiscordTime] as const;
