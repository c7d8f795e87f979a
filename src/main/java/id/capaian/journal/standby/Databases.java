package id.capaian.journal.standby;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.arc.InjectableInstance;
import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import io.quarkus.hibernate.orm.runtime.customized.QuarkusConnectionProvider;
import io.quarkus.hibernate.orm.runtime.tenant.TenantConnectionResolver;
import io.quarkus.hibernate.orm.runtime.tenant.TenantResolver;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.inject.Singleton;
import org.hibernate.engine.jdbc.connections.spi.ConnectionProvider;

/** Opens each session on the primary, or on the standby while a request is read from there. */
@Singleton
@PersistenceUnitExtension
class Databases implements TenantResolver, TenantConnectionResolver {
    private static final String PRIMARY = "primary";

    private final AgroalDataSource primary;
    private final InjectableInstance<AgroalDataSource> standby;
    private final CurrentVertxRequest current;

    Databases(
            AgroalDataSource primary,
            @DataSource(Standby.NAME) InjectableInstance<AgroalDataSource> standby,
            CurrentVertxRequest current) {
        this.primary = primary;
        this.standby = standby;
        this.current = current;
    }

    @Override
    public String getDefaultTenantId() {
        return PRIMARY;
    }

    @Override
    public String resolveTenantId() {
        var request = current.getCurrent();
        return request != null && request.get(Standby.NAME) != null ? Standby.NAME : PRIMARY;
    }

    @Override
    public ConnectionProvider resolve(String name) {
        return new QuarkusConnectionProvider(name.equals(Standby.NAME) ? standby.get() : primary);
    }
}
