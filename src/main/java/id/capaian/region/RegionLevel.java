package id.capaian.region;

/** How far down a region lies: negara, provinsi, kabupaten or kota, kecamatan, desa or kelurahan. */
public enum RegionLevel {
    NATION,
    PROVINCE,
    REGENCY,
    CITY,
    DISTRICT,
    VILLAGE
}
