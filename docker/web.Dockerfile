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

# The one entrance: the files that never change, and everything else handed on to the server behind the door.
FROM nginxinc/nginx-unprivileged:1.28-alpine
COPY docker/nginx.conf /etc/nginx/conf.d/default.conf
COPY docker/door.conf /etc/nginx/lianzhao/
COPY --from=build /lianzhao/packages/web/dist/assets /usr/share/nginx/html/assets
EXPOSE 8080 8081
