package id.capaian.web.search;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tartarus.snowball.ext.IndonesianStemmer;

/**
 * What a word shares with the others of its root: baik for memperbaiki and perbaikan. Snowball's Indonesian stems, mended
 * for roots that are frequent in what agencies write and whose first letter a prefix swallows (peningkatan, pengelolaan,
 * perencanaan), or that stand behind two prefixes (memperluas, berkelanjutan), or end like a suffix (sekolah).
 */
final class Stem {
    private static final Set<String> ROOTS = Arrays.stream("""
            kaji kampanye kawal kaya kejar kelola keluar kembang kenal kendali ketahui kirim klaim kontrol konsumsi
            koordinasi koreksi kuat kuasa kubur kumpul kunjung kurang kurung
            tanam tanah tangan tanggulang tanggap tangkap tangkal tarik tata tawar tebar tempat tempuh temu tengah tentu
            tetap terap terbit teliti tegak tekan tertib timbang timbul tindak tinggal tingkat tinjau tolak tolong tonton
            topang tuju tukar tulis tumbuh tunjang tunjuk turun tutup tuntas
            raih ramal rampung rawat rencana resmi rintis rumah rusak
            berkah buku ilmu jumlah kuliah langkah masalah naskah sekolah suku tamu
            buka cepat guna indah lanjut luas mudah oleh panjang pelihara pimpin selesai tahan
            """.split("\\s+")).collect(Collectors.toUnmodifiableSet());

    /** Of the words in use, as a search looks for its roots in all words of its hits. */
    private static final LoadingCache<String, String> KNOWN =
            Caffeine.newBuilder().maximumSize(20_000).build(Stem::find);

    private Stem() {}

    static String of(String word) {
        return KNOWN.get(word);
    }

    private static String find(String word) {
        var stemmer = new IndonesianStemmer();
        stemmer.setCurrent(word);
        stemmer.stem();
        var stem = stemmer.getCurrent();
        return Stream.concat(Stream.of(word, stem), word.startsWith(stem) ? Stream.of() : uncovered(stem))
                .flatMap(root -> Stream.of(root, root + "i", root + "lah"))
                .filter(ROOTS::contains)
                .findFirst()
                .orElse(stem);
    }

    /** What the root may be of which a prefix was cut. */
    private static Stream<String> uncovered(String stem) {
        return Stream.of(
                "k" + stem,
                "t" + stem,
                "r" + stem,
                stem.replaceFirst("^m", "p"),
                stem.replaceFirst("^(per|ter|ber|ke)", ""));
    }
}
