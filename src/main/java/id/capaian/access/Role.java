package id.capaian.access;

/** What a token is allowed to do, as the resources' {@code @RolesAllowed} name it. */
public final class Role {
    /** May do everything. */
    public static final String ADMIN = "admin";

    private Role() {}
}
