import { ComponentType } from 'discord-api-types/v10';
import { type Body, isBody } from './body.ts';
import { type Fault, fault } from './fault.ts';
import { placedComponents } from './placed-components.ts';

/** What is looked at of a message. */
interface WithFiles {
  readonly components: readonly unknown[];
  readonly attachments: readonly { readonly filename: string }[];
}

const REFERENCE = 'attachment://';

/** A component that shows a file has to name one of the message's own, as `attachment://name`. */
export function fileFaults({ components, attachments }: WithFiles, path: Fault['path']): Fault[] {
  const names = attachments.map(({ filename }) => filename);
  return placedComponents(components, [...path, 'components']).flatMap(({ component, path: place }) =>
    mediaOf(component, place).flatMap(({ url, path: at }) => {
      if (url.startsWith(REFERENCE)) {
        return names.includes(url.slice(REFERENCE.length))
          ? []
          : [
              fault(
                at,
                'UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND',
                'The referenced attachment could not be found.',
              ),
            ];
      }
      return component.type === ComponentType.File
        ? [fault(at, 'UNFURLED_MEDIA_ITEM_ATTACHMENT_REQUIRED', `Must begin with ${REFERENCE}`)]
        : [];
    }),
  );
}

interface Media {
  readonly url: string;
  readonly path: Fault['path'];
}

/** What a component shows: that of a file, a thumbnail, or each item of a gallery. */
function mediaOf({ file, media, items }: Body, path: Fault['path']): Media[] {
  return [
    ...urlOf(file, [...path, 'file']),
    ...urlOf(media, [...path, 'media']),
    ...(Array.isArray(items) ? items.filter(isBody) : []).flatMap((item, index) =>
      urlOf(item.media, [...path, 'items', index, 'media']),
    ),
  ];
}

function urlOf(media: unknown, path: Fault['path']): Media[] {
  return isBody(media) && typeof media.url === 'string' ? [{ url: media.url, path: [...path, 'url'] }] : [];
}
