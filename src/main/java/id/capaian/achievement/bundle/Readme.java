package id.capaian.achievement.bundle;

import id.capaian.web.format.Export;

/** What a bundle says of itself, in Indonesian and English, for whoever opens it years later. */
final class Readme {
    private static final String TEXT = """
            %1$s
            %2$s

            Permintaan / Query              %3$s
            Diambil / Retrieved (UTC)       %4$s
            Versi data / Data version       %5$d
            Penerbit / Publisher            %6$s
            Lisensi data / Licence of data  %7$s %8$s
            Cara mengutip / How to cite     %9$s

            ISI
            achievements.csv                  capaian yang cocok dengan permintaan, satu per baris
            evidence.csv                      bukti dari setiap capaian: tautan, keterangan, kredit, lisensi
            *.csv-metadata.json               arti setiap kolom (CSV on the Web, W3C)
            Kolom "id" di achievements.csv sama dengan kolom "achievement" di evidence.csv.
            Foto dan video milik pembuatnya: sebutkan kredit dan ikuti lisensi di evidence.csv.
            Capaian dapat dikoreksi kemudian; riwayatnya ada di alamat capaian itu, di bawah /revisions.

            CONTENTS
            achievements.csv                  the achievements that match the query, one in each row
            evidence.csv                      the evidence of each: link, caption, credit, licence
            *.csv-metadata.json               what each column means (CSV on the Web, W3C)
            Column "id" of achievements.csv is column "achievement" of evidence.csv.
            Photos and videos belong to those who made them: name the credit and keep to the licence in evidence.csv.
            Achievements may be corrected later; their history stands at their own address, below /revisions.
            """;

    private Readme() {}

    static String of(Export achievements) {
        var origin = achievements.origin();
        var title = origin.title() + ": capaian / achievements";
        return TEXT.formatted(
                        title,
                        "=".repeat(title.length()),
                        origin.self(),
                        origin.at(),
                        origin.dataVersion(),
                        origin.publisher(),
                        origin.licence(),
                        origin.licenceUrl(),
                        achievements.citation())
                .replace("\n", "\r\n");
    }
}
