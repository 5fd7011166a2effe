# syntax=docker/dockerfile:1
# Built once for all three images: the text is the same in each, so Docker takes it from its cache.
FROM node:24.21.0-slim AS build
WORKDIR /lianzhao
COPY package.json package-lock.json tsconfig.base.json ./
COPY packages/domain/package.json packages/domain/
COPY packages/api/package.json packages/api/
COPY packages/audit/package.json packages/audit/
COPY packages/web/package.json packages/web/
# Without the packages of the root, which serve tests and checks alone.
RUN npm ci --workspaces --ignore-scripts --no-audit --no-fund
COPY packages packages
RUN npx tsc --build packages/api packages/audit && npm run build --workspace @lianzhao/web

# What runs, without what builds: no compiler, no tests.
FROM node:24.21.0-slim AS packages
WORKDIR /lianzhao
COPY package.json package-lock.json ./
COPY packages/domain/package.json packages/domain/
COPY packages/api/package.json packages/api/
COPY packages/audit/package.json packages/audit/
COPY packages/web/package.json packages/web/
RUN npm ci --workspace @lianzhao/api --omit=dev --ignore-scripts --no-audit --no-fund

FROM node:24.21.0-slim
ENV NODE_ENV=production
WORKDIR /lianzhao
COPY --from=packages /lianzhao/node_modules node_modules
COPY packages/domain/package.json packages/domain/
COPY packages/api/package.json packages/api/
COPY --from=build /lianzhao/packages/domain/dist packages/domain/dist
COPY packages/domain/counties packages/domain/counties
COPY --from=build /lianzhao/packages/api/dist packages/api/dist
COPY --from=build /lianzhao/packages/web/dist packages/web/dist
USER node
EXPOSE 4000
CMD ["node", "packages/api/dist/main.js"]
