# One image for the web and the worker: ROLE decides. Debian, because that is what the tests run on.
FROM node:26-bookworm-slim AS manifests
WORKDIR /desk
COPY package.json pnpm-lock.yaml pnpm-workspace.yaml ./
COPY apps/api/package.json apps/api/
COPY apps/web/package.json apps/web/
COPY packages/contract/package.json packages/contract/
COPY packages/clock/package.json packages/clock/
COPY e2e/package.json e2e/
COPY bench/package.json bench/

FROM manifests AS build
RUN npx --yes pnpm@12.21.0 install --frozen-lockfile
COPY tsconfig.base.json ./
COPY scripts scripts
COPY prisma prisma
COPY packages packages
COPY apps apps
RUN node scripts/generate.mjs && node scripts/build-web.mjs

# What the server needs while it runs, without the tools that built it.
FROM manifests AS needed
RUN npx --yes pnpm@12.21.0 install --frozen-lockfile --prod --filter "@sheba/api..."

FROM node:26-bookworm-slim
WORKDIR /desk
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 DATA_DIR=/data
COPY --from=needed /desk ./
COPY --from=build /desk/packages/contract/src packages/contract/src
COPY --from=build /desk/packages/clock/src packages/clock/src
COPY --from=build /desk/prisma prisma
COPY --from=build /desk/apps/api/src apps/api/src
COPY --from=build /desk/apps/web/dist apps/web/dist
RUN mkdir /data && chown node:node /data
VOLUME /data
USER node
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=6 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/health/ready`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
# As scripts/steps/desk-command.mjs runs it, which says why.
ENV NODE_COMPILE_CACHE=/tmp/desk-compiled MALLOC_ARENA_MAX=2
CMD ["node", "--max-semi-space-size=4", "--max-old-space-size=192", "apps/api/src/main.ts"]
