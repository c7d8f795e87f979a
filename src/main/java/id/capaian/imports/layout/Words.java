package id.capaian.imports.layout;

import id.capaian.imports.ImportType;
import id.capaian.web.table.Column;
import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What people call the fields of each type in headers; only letters and digits count. */
final class Words {
    private static final Set<ImportType> FIGURES = Set.of(ImportType.MEASUREMENTS, ImportType.TARGETS);

    /** Of figures: a field, then what it is called. */
    private static final String OF_FIGURES = """
            indicator: indikator, kode indikator, nama indikator, kodefikasi, indicator code, indicator id, series, series code
            region: wilayah, kode wilayah, nama wilayah, daerah, kode daerah, kabupaten/kota, kab/kota, region code, country code, \
            country, country iso3, geocode, geo code, ref_area, area, geo, kode bps, kode kemendagri
            period: periode, tahun, year, time_period, time, waktu, date, tanggal
            disaggregation: disagregasi, pilahan, kelompok
            value: nilai, angka, realisasi, capaian, obs_value, data, jumlah, figure
            status: status data, status angka
            break: putus seri, series break
            sourceTitle: sumber, sumber data, source, source title, source name
            sourceUrl: url sumber, tautan, tautan sumber, link, url, source url
            note: catatan, keterangan, notes, comment, comment_obs, footnote
            """;

    private static final String OF_TARGETS = """
            document: dokumen, dokumen perencanaan, document code, planning document
            value: target, nilai target
            """;

    /** Of everything else. */
    private static final String OF_THINGS = """
            code: kode, kodefikasi, id, slug, singkatan kode
            name: nama
            region: wilayah, kode wilayah, daerah
            description: deskripsi, uraian
            opd: perangkat daerah, instansi, kode opd, nama opd, dinas, produsen data, agency, organisation, organization
            program: kode program, nama program
            unit: satuan
            parent: induk, kode induk
            level: tingkat
            acronym: singkatan, akronim
            officialCode: kode resmi, nomenklatur, kode nomenklatur
            startYear: tahun mulai, tahun awal
            endYear: tahun selesai, tahun akhir
            objective: tujuan, sasaran
            concept: konsep
            definition: definisi, definisi operasional
            interpretation: interpretasi
            formula: rumus, metode perhitungan, rumus perhitungan
            frequency: frekuensi, periode data
            dataSource: sumber, sumber data
            polarity: polaritas
            decimals: desimal
            tier: jenjang
            sdgGoal: sdg, tpb, goal
            """;

    private static final Map<ImportType, String> OF_TYPE = Map.of(
            ImportType.REGIONS, "name: nama wilayah, wilayah\ncode: kode wilayah, kode kemendagri\n",
            ImportType.OPDS, "name: nama opd, opd, perangkat daerah, instansi\ncode: kode opd\ntype: jenis\n",
            ImportType.PROGRAMS, "name: nama program, program\ncode: kode program\n",
            ImportType.INDICATORS,
                    "name: nama indikator, indikator, indicator, indicator name\ncode: kode indikator, indicator code\n",
            ImportType.ACHIEVEMENTS, """
                    title: judul, capaian, nama capaian
                    summary: ringkasan
                    body: isi, uraian
                    achievedOn: tanggal, tanggal capaian, tanggal selesai
                    place: tempat, lokasi
                    beneficiaries: penerima manfaat
                    budget: anggaran
                    language: bahasa
                    tags: tag, label
                    regions: wilayah, region, kode wilayah
                    indicators: indikator
                    sourceUrl: tautan, tautan sumber, url, link
                    """);

    private static final int LONGEST = 200;

    private final Map<String, String> fields = new HashMap<>();

    /** The later lines win: what a type calls a thing is nearer than what all do. */
    static Words of(ImportType type, Collection<Column> columns) {
        var words = new Words();
        if (FIGURES.contains(type)) {
            words.add(OF_FIGURES, columns);
            if (type == ImportType.TARGETS) {
                words.add(OF_TARGETS, columns);
            }
        } else {
            words.add(OF_THINGS, columns);
            words.add(OF_TYPE.getOrDefault(type, ""), columns);
        }
        columns.forEach(column -> words.fields.put(bare(column.name()), column.name()));
        return words;
    }

    /** Only names of fields that the type has. */
    private void add(String lines, Collection<Column> columns) {
        var names = columns.stream().map(Column::name).toList();
        lines.lines()
                .map(line -> line.split(": ", 2))
                .filter(line -> names.contains(line[0]))
                .forEach(line -> {
                    for (var word : List.of(line[1].split(",", -1))) {
                        fields.put(bare(word), line[0]);
                    }
                });
    }

    /** The field that a heading names; empty where none is known by that name. */
    String field(String heading) {
        return fields.getOrDefault(bare(heading), "");
    }

    /** Without case, accents, blanks and signs. */
    static String bare(String text) {
        return text.length() > LONGEST
                ? ""
                : Normalizer.normalize(text, Normalizer.Form.NFD)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z0-9]", "");
    }
}
