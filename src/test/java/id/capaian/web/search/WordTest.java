package id.capaian.web.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordTest {
    @ParameterizedTest
    @CsvSource({
        "memperbaiki,baik",
        "perbaikan,baik",
        "Diperbaiki,baik",
        "pembangunan,bangun",
        "membangun,bangun",
        "peningkatan,tingkat",
        "penurunan,turun",
        "tempat,tempat",
        "empat,empat",
        "mengendalikan,kendali",
        "perencanaan,rencana",
        "memperluas,luas",
        "berkelanjutan,lanjut",
        "diselesaikan,selesai",
        "sekolah,sekolah",
        "bersekolah,sekolah",
        "permasalahan,masalah",
        "kemiskinan,miskin",
        "pelayanan,layan",
        "kesehatan,sehat",
        "jalan,jalan",
        "2026,2026"
    })
    void wordsOfOneRootHaveOneStem(String word, String stem) {
        assertThat(Word.of(word).get(0).stem()).isEqualTo(stem);
    }

    @ParameterizedTest
    @CsvSource({"CAFÉ,cafe", "Ｂａｎｔｅｎ,banten", "Ma’ruf,ma ruf", "anak-anak,anak anak", "'(jalan) & <desa>',jalan desa"})
    void accentsAndCaseAreFolded(String text, String words) {
        assertThat(String.join(" ", Word.of(text).stream().map(Word::text).toList()))
                .isEqualTo(words);
    }

    @Test
    void aWordKnowsWhereItStands() {
        var text = "😀 Jalan café";
        assertThat(Word.of(text))
                .extracting(word -> text.substring(word.start(), word.end()))
                .containsExactly("Jalan", "café");
    }

    @Test
    void aWordIsNeverTooLongForAnIndex() {
        assertThat(Word.of("a".repeat(5000)).get(0).text()).hasSize(60);
        assertThat(Word.of("a" + "𝒳".repeat(100)).get(0).text()).isEqualTo("a" + "x".repeat(59));
    }

    @ParameterizedTest
    @CsvSource({"jal,jam", "jaz,jb", "rw9,rwa", "j9z,ja"})
    void theEndOfAPrefixIsBehindAllThatBeginWithIt(String prefix, String end) {
        assertThat(new Prefix(prefix).isOrdered()).isTrue();
        assertThat(new Prefix(prefix).end()).isEqualTo(end);
    }

    @Test
    void whatHasNoEndIsNotOrdered() {
        assertThat(new Prefix("zz").isOrdered()).isFalse();
        assertThat(new Prefix("мо").isOrdered()).isFalse();
    }

    @Test
    void stopWordsCountOnlyWhereThereIsNothingElse() {
        assertThat(TextQuery.read("Jalan di yang DESA").toString()).isEqualTo("jalan desa");
        assertThat(TextQuery.read("yang di").toString()).isEqualTo("yang di");
    }
}
