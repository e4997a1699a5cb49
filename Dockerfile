# docker build -t footnote . && docker run --env-file .env --volume footnote:/app/data footnote
ARG NODE_VERSION=20

FROM node:${NODE_VERSION}-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
# The script "prepare" would build, and there is nothing to build yet.
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY . .
RUN npm run build && npm prune --omit=dev --ignore-scripts --no-audit --no-fund

FROM node:${NODE_VERSION}-slim
ENV NODE_ENV=production HEALTH_HOST=0.0.0.0 HEALTH_PORT=9090
WORKDIR /app
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
# Other articles: docker run --volume /their/folder:/app/corpus:ro
COPY --from=build /app/corpus ./corpus
# What moderators set: docker run --volume footnote:/app/data
RUN mkdir data && chown node:node data
VOLUME /app/data
USER node
EXPOSE 9090
HEALTHCHECK --interval=30s --timeout=5s --start-period=90s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.HEALTH_PORT}/healthz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# Node itself, not npm: the signal to stop has to arrive where it is heard.
CMD ["node", "dist/src/main.js"]
