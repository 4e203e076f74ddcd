FROM node:24-bookworm-slim
WORKDIR /seecase
COPY package.json package-lock.json .npmrc ./
RUN npm ci --ignore-scripts
COPY . .
RUN npm run -s build && useradd --system --no-create-home seecase && mkdir .data && chown seecase .data
USER seecase
ENV HOST=0.0.0.0
EXPOSE 3000
CMD ["node", "--enable-source-maps", "--max-semi-space-size=4", "--max-old-space-size=160", "dist/src/main.js"]
