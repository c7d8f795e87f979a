# Built and run with the newest long-term JDK; the code itself asks for 17.
FROM maven:3.9-eclipse-temurin-25 AS build
WORKDIR /src
COPY pom.xml ./
COPY .mvn .mvn
COPY src src
RUN mvn -B -DskipTests package

FROM eclipse-temurin:25-jre
RUN groupadd --system --gid 10001 capaian \
 && useradd --system --uid 10001 --gid capaian --no-create-home --home-dir /data capaian \
 && install -d -o capaian -g capaian -m 0750 /data
COPY --from=build /src/target/quarkus-app /app
# A trial run by the JVM that will run it, so that later starts need not load, link and measure again.
RUN --mount=from=build,source=/src/src/main/docker,target=/train /train/train /app
USER capaian
WORKDIR /data
VOLUME /data
ENV CAPAIAN_DATA_DIRECTORY=/data \
    CAPAIAN_DATABASE_URL="jdbc:h2:file:/data/capaian;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0;LOCK_TIMEOUT=10000"
EXPOSE 8080
# The image has neither curl nor wget; bash speaks enough HTTP to ask.
HEALTHCHECK --interval=10s --timeout=3s --start-period=30s CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/${CAPAIAN_PORT:-8080} && printf 'GET /health/ready HTTP/1.0\\r\\n\\r\\n' >&3 && head -n 1 <&3 | grep -q ' 200 '"]
ENTRYPOINT ["java", "-XX:AOTCache=/app/app.aot", "-XX:MaxRAMPercentage=70", "-jar", "/app/quarkus-run.jar"]
