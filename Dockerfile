# Three stages: packages and build, packages to run with, and a small image that runs as nobody in particular.
FROM node:24.11.1-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
RUN npm run build

FROM node:24.11.1-bookworm-slim AS packages
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev --ignore-scripts

FROM node:24.11.1-bookworm-slim
ENV NODE_ENV=production
WORKDIR /app
COPY --from=packages /app/node_modules ./node_modules
COPY --from=build /app/build ./build
# Ready-made column mappings: --map mappings/gm-libraries.json
COPY scripts/mappings ./mappings
COPY package.json LICENSE NOTICE ./
RUN mkdir /data && chown node:node /data
USER node
EXPOSE 3000
CMD ["node", "build/server/server.mjs"]
