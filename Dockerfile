FROM node:24-bookworm-slim
WORKDIR /seecase
COPY package.json package-lock.json .npmrc ./
RUN npm ci --ignore-scripts
COPY . .
RUN npm run -s build && npm run -s build:web && useradd --system --no-create-home seecase && mkdir .data && chown seecase .data
USER seecase
ENV HOST=0.0.0.0
EXPOSE 3000
ENV MALLOC_ARENA_MAX=1
CMD ["node", "--max-semi-space-size=4", "--max-old-space-size=384", "dist/src/main.js"]
