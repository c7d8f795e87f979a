package id.capaian.achievement.evidence;

import static id.capaian.achievement.evidence.EvidenceLink.Media.PHOTO;
import static id.capaian.achievement.evidence.EvidenceLink.Media.VIDEO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.capaian.web.link.RefusedUrl;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EvidenceLinkTest {
    private static final URI HOME = URI.create("https://capaian.example.go.id");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.youtube.com/watch?v=dQw4w9WgX-Q",
                "https://youtube.com/watch?v=dQw4w9WgX-Q&feature=share",
                "https://www.youtube.com/watch?app=desktop&v=dQw4w9WgX-Q&utm_source=wa",
                "https://www.youtube.com/watch/?v=dQw4w9WgX-Q#komentar",
                "https://www.youtube.com/watch?v=dQw4w9WgX-Q&v=AAAAAAAAAAA",
                "https://m.youtube.com/watch?v=dQw4w9WgX-Q",
                "https://music.youtube.com/watch?v=dQw4w9WgX-Q&list=RDAMVM",
                "https://youtu.be/dQw4w9WgX-Q",
                "https://youtu.be/dQw4w9WgX-Q?si=AbC_123",
                "https://www.youtube.com/shorts/dQw4w9WgX-Q",
                "https://youtube.com/shorts/dQw4w9WgX-Q?feature=share",
                "https://www.youtube.com/live/dQw4w9WgX-Q?si=x",
                "https://www.youtube.com/embed/dQw4w9WgX-Q",
                "https://www.youtube.com/v/dQw4w9WgX-Q",
                "https://www.youtube-nocookie.com/embed/dQw4w9WgX-Q?rel=0",
                "HTTPS://WWW.YouTube.COM:443/watch?v=dQw4w9WgX-Q"
            })
    void youTubeHasOneAddressPerVideo(String link) {
        assertThat(read(link))
                .isEqualTo(new EvidenceLink(
                        Provider.YOUTUBE,
                        "https://www.youtube.com/watch?v=dQw4w9WgX-Q",
                        "https://www.youtube-nocookie.com/embed/dQw4w9WgX-Q",
                        "https://i.ytimg.com/vi/dQw4w9WgX-Q/hqdefault.jpg",
                        VIDEO));
    }

    @ParameterizedTest
    @CsvSource({
        "https://youtu.be/dQw4w9WgXcQ?t=90, 90",
        "https://youtu.be/dQw4w9WgXcQ?si=x&t=90s, 90",
        "https://www.youtube.com/watch?v=dQw4w9WgXcQ&t=1m30s, 90",
        "https://www.youtube.com/watch?t=1h2m3s&v=dQw4w9WgXcQ, 3723",
        "https://www.youtube.com/watch?v=dQw4w9WgXcQ#t=2m, 120",
        "https://www.youtube.com/embed/dQw4w9WgXcQ?start=15&rel=0, 15"
    })
    void aStartTimeIsKeptInTheEmbed(String link, int seconds) {
        assertThat(read(link).embedUrl())
                .isEqualTo("https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ?start=" + seconds);
    }

    @ParameterizedTest
    @ValueSource(strings = {"t=", "t=0", "t=0s", "t=-5", "t=soon", "t=99999999999", "start=1.5", "at=90", "T=90"})
    void aStartTimeThatIsNoneIsLeftOut(String parameter) {
        assertThat(read("https://youtu.be/dQw4w9WgXcQ?" + parameter).embedUrl())
                .isEqualTo("https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            https://vimeo.com/76979871                                  | 76979871            | 76979871
            https://www.vimeo.com/76979871?share=copy#t=10s             | 76979871            | 76979871
            https://vimeo.com/video/76979871                            | 76979871            | 76979871
            https://vimeo.com/channels/staffpicks/76979871              | 76979871            | 76979871
            https://vimeo.com/groups/shortfilms/videos/76979871         | 76979871            | 76979871
            https://vimeo.com/showcase/1234567/video/76979871           | 76979871            | 76979871
            https://player.vimeo.com/video/76979871?autoplay=1          | 76979871            | 76979871
            https://vimeo.com/76979871/8272103f6e                       | 76979871/8272103f6e | 76979871?h=8272103f6e
            https://vimeo.com/manage/videos/76979871/8272103f6e/        | 76979871/8272103f6e | 76979871?h=8272103f6e
            https://vimeo.com/76979871/8272103f6e?share=copy            | 76979871/8272103f6e | 76979871?h=8272103f6e
            https://player.vimeo.com/video/76979871?h=8272103f6e&app=1  | 76979871/8272103f6e | 76979871?h=8272103f6e
            https://player.vimeo.com/video/76979871?dnt=1&h=8272103f6e  | 76979871/8272103f6e | 76979871?h=8272103f6e
            """)
    void vimeoKeepsTheHashOfAnUnlistedVideo(String link, String page, String player) {
        assertThat(read(link))
                .isEqualTo(new EvidenceLink(
                        Provider.VIMEO,
                        "https://vimeo.com/" + page,
                        "https://player.vimeo.com/video/" + player,
                        null,
                        VIDEO));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            https://www.instagram.com/p/CxYz_12-aB/                           | p    |
            https://instagram.com/p/CxYz_12-aB?igsh=MzRlODBiNWFlZA==          | p    |
            https://m.instagram.com/p/CxYz_12-aB/?img_index=2                 | p    |
            https://www.instagram.com/dpupr.banten/p/CxYz_12-aB/              | p    |
            https://www.instagram.com/reel/CxYz_12-aB/?utm_source=ig_web_copy | reel | VIDEO
            https://www.instagram.com/reels/CxYz_12-aB/                       | reel | VIDEO
            https://www.instagram.com/pemprov_banten/reel/CxYz_12-aB/         | reel | VIDEO
            https://www.instagram.com/tv/CxYz_12-aB/                          | reel | VIDEO
            """)
    void instagramTellsAReelFromAPost(String link, String kind, EvidenceLink.Media media) {
        var page = "https://www.instagram.com/" + kind + "/CxYz_12-aB/";
        assertThat(read(link)).isEqualTo(new EvidenceLink(Provider.INSTAGRAM, page, page + "embed/", null, media));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            https://www.tiktok.com/@dinkes.banten/video/7123456789012345678?lang=id | video | VIDEO
            https://m.tiktok.com/@dinkes.banten/video/7123456789012345678           | video | VIDEO
            https://tiktok.com/@dinkes.banten/video/7123456789012345678/            | video | VIDEO
            https://www.tiktok.com/@dinkes.banten/photo/7123456789012345678?_r=1    | photo | PHOTO
            """)
    void tikTokTellsAVideoFromAPhoto(String link, String kind, EvidenceLink.Media media) {
        assertThat(read(link))
                .isEqualTo(new EvidenceLink(
                        Provider.TIKTOK,
                        "https://www.tiktok.com/@dinkes.banten/" + kind + "/7123456789012345678",
                        "https://www.tiktok.com/player/v1/7123456789012345678",
                        null,
                        media));
    }

    @ParameterizedTest
    @CsvSource({
        "https://vm.tiktok.com/ZMabc123X/?k=1, https://vm.tiktok.com/ZMabc123X/",
        "https://vt.tiktok.com/ZSabc123X, https://vt.tiktok.com/ZSabc123X/",
        "https://www.tiktok.com/t/ZTabc123X/, https://www.tiktok.com/t/ZTabc123X/"
    })
    void aShortTikTokLinkDoesNotSayWhereItLeads(String link, String url) {
        assertThat(read(link)).isEqualTo(new EvidenceLink(Provider.TIKTOK, url, null, null, null));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            https://www.facebook.com/watch/?v=1234567890123456          | watch/?v=1234567890123456
            https://m.facebook.com/watch?ref=saved&v=1234567890123456   | watch/?v=1234567890123456
            https://www.facebook.com/watch/live/?v=1234567890123456     | watch/?v=1234567890123456
            https://web.facebook.com/video.php?v=1234567890123456       | watch/?v=1234567890123456
            https://www.facebook.com/pemprov.banten/videos/1234567890123456/?fbclid=x | watch/?v=1234567890123456
            https://id-id.facebook.com/banten/videos/jalan-desa/1234567890123456/     | watch/?v=1234567890123456
            https://www.facebook.com/reel/1234567890123456?fs=e         | reel/1234567890123456
            """)
    void facebookPlaysThroughItsPlugin(String link, String page) {
        var encoded = page.replace("/", "%2F").replace("?", "%3F").replace("=", "%3D");
        assertThat(read(link))
                .isEqualTo(new EvidenceLink(
                        Provider.FACEBOOK,
                        "https://www.facebook.com/" + page,
                        "https://www.facebook.com/plugins/video.php?href=https%3A%2F%2Fwww.facebook.com%2F" + encoded,
                        null,
                        VIDEO));
    }

    @Test
    void shortFacebookLinksKeepTheirAddress() {
        assertThat(read("https://fb.watch/b7xSGIC-Bm/?mibextid=x"))
                .isEqualTo(new EvidenceLink(
                        Provider.FACEBOOK,
                        "https://fb.watch/b7xSGIC-Bm/",
                        "https://www.facebook.com/plugins/video.php?href=https%3A%2F%2Ffb.watch%2Fb7xSGIC-Bm%2F",
                        null,
                        VIDEO));
        assertThat(read("https://www.facebook.com/share/v/1AbCdEfGhi/?mibextid=x"))
                .isEqualTo(new EvidenceLink(
                        Provider.FACEBOOK, "https://www.facebook.com/share/v/1AbCdEfGhi/", null, null, VIDEO));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://drive.google.com/file/d/1A2b3C4d5E6f7G8h9I0jKlMnOpQrStUvW/view?usp=sharing",
                "https://drive.google.com/file/d/1A2b3C4d5E6f7G8h9I0jKlMnOpQrStUvW/edit",
                "https://drive.google.com/file/d/1A2b3C4d5E6f7G8h9I0jKlMnOpQrStUvW/preview",
                "https://drive.google.com/file/d/1A2b3C4d5E6f7G8h9I0jKlMnOpQrStUvW",
                "https://drive.google.com/file/u/0/d/1A2b3C4d5E6f7G8h9I0jKlMnOpQrStUvW/view",
                "https://drive.google.com/open?id=1A2b3C4d5E6f7G8h9I0jKlMnOpQrStUvW",
                "https://drive.google.com/open?authuser=0&id=1A2b3C4d5E6f7G8h9I0jKlMnOpQrStUvW&usp=drive_fs",
                "https://drive.google.com/uc?export=view&id=1A2b3C4d5E6f7G8h9I0jKlMnOpQrStUvW",
                "https://docs.google.com/uc?id=1A2b3C4d5E6f7G8h9I0jKlMnOpQrStUvW",
                "https://drive.google.com/thumbnail?sz=w400&id=1A2b3C4d5E6f7G8h9I0jKlMnOpQrStUvW"
            })
    void googleDriveHasOneAddressPerFile(String link) {
        assertThat(read(link))
                .isEqualTo(new EvidenceLink(
                        Provider.GOOGLE_DRIVE,
                        "https://drive.google.com/file/d/1A2b3C4d5E6f7G8h9I0jKlMnOpQrStUvW/view",
                        "https://drive.google.com/file/d/1A2b3C4d5E6f7G8h9I0jKlMnOpQrStUvW/preview",
                        "https://drive.google.com/thumbnail?id=1A2b3C4d5E6f7G8h9I0jKlMnOpQrStUvW&sz=w1280",
                        null));
    }

    @Test
    void anOldDriveFileKeepsItsResourceKey() {
        assertThat(read("https://drive.google.com/file/d/0B1234567890abcdefghijklmnop/view?usp=x&resourcekey=0-x_Y"))
                .isEqualTo(new EvidenceLink(
                        Provider.GOOGLE_DRIVE,
                        "https://drive.google.com/file/d/0B1234567890abcdefghijklmnop/view?resourcekey=0-x_Y",
                        "https://drive.google.com/file/d/0B1234567890abcdefghijklmnop/preview?resourcekey=0-x_Y",
                        "https://drive.google.com/thumbnail?id=0B1234567890abcdefghijklmnop&resourcekey=0-x_Y&sz=w1280",
                        null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://dpupr.bantenprov.go.id/media/jalan.jpg",
                "https://dpupr.bantenprov.go.id/media/JALAN.JPEG",
                "https://dpupr.bantenprov.go.id/a.b/jalan%20desa.png?w=800&utm_source=x",
                "https://dpupr.bantenprov.go.id:8443/jalan.webp#1",
                "https://dpupr.bantenprov.go.id/jalan.gif",
                "https://dpupr.bantenprov.go.id/jalan.avif",
                "https://[2606:4700::1111]/jalan.jpg"
            })
    void aPhotoFileIsItsOwnThumbnail(String link) {
        assertThat(read(link)).isEqualTo(new EvidenceLink(Provider.FILE, link, null, link, PHOTO));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://media.bantenprov.go.id/jalan.mp4",
                "https://media.bantenprov.go.id/jalan.webm?token=a.b",
                "https://media.bantenprov.go.id/jalan.MOV",
                "https://media.bantenprov.go.id/jalan.m4v#t=10,20",
                "https://media.bantenprov.go.id/jalan.ogv"
            })
    void aVideoFileIsItsOwnEmbed(String link) {
        assertThat(read(link)).isEqualTo(new EvidenceLink(Provider.FILE, link, link, null, VIDEO));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://bantenprov.go.id",
                "https://bantenprov.go.id/berita/jalan?id=7&utm_source=x#foto",
                "https://bantenprov.go.id/unduh?file=jalan.jpg",
                "https://bantenprov.go.id/jalan.jpg/",
                "https://bantenprov.go.id/jalan.jpg.html",
                "https://bantenprov.go.id/jpg",
                "https://bantenprov.go.id/.jpg",
                "https://gambar.jpg",
                "https://commons.wikimedia.org/wiki/File:Jalan.jpg",
                "https://www.dropbox.com/s/abc/jalan.jpg?dl=0",
                "https://bantenprov.go.id/berita/jalan-désa"
            })
    void anyOtherPageStaysAsGiven(String link) {
        assertThat(read(link)).isEqualTo(web(link));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.youtube.com/@pemprovbanten",
                "https://www.youtube.com/channel/UC1234567890123456789012",
                "https://www.youtube.com/playlist?list=PL1234567890",
                "https://www.youtube.com/embed/videoseries?list=PL1234567890",
                "https://www.youtube.com/embed/live_stream?channel=UC1234567890",
                "https://www.youtube.com/watch?v=terlalupendek1",
                "https://www.youtube.com/watch?xv=dQw4w9WgXcQ",
                "https://www.youtube.com/watch#?v=dQw4w9WgXcQ",
                "https://www.youtube.com:8443/watch?v=dQw4w9WgXcQ",
                "https://youtu.be/dQw4w9WgXc",
                "https://youtu.be/dQw4w9WgXcQ/lain",
                "https://vimeo.com/bantenprov",
                "https://vimeo.com/76979871/settings",
                "https://www.instagram.com/pemprov_banten/",
                "https://www.instagram.com/stories/pemprov_banten/3123456789/",
                "https://www.tiktok.com/@dinkes.banten",
                "https://www.facebook.com/pemprov.banten",
                "https://www.facebook.com/pemprov.banten/videos/",
                "https://www.facebook.com/photo/?fbid=1234567890",
                "https://www.facebook.com/watch/?ref=tab",
                "https://drive.google.com/drive/folders/1A2b3C4d5E6f7G8h9I0jKlMnOpQrStUvW",
                "https://drive.google.com/file/d/pendek/view"
            })
    void aPageThatNamesNoItemIsAnOrdinaryPage(String link) {
        assertThat(read(link)).isEqualTo(web(link));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://youtube.com.evil.example/watch?v=dQw4w9WgXcQ",
                "https://notyoutube.com/watch?v=dQw4w9WgXcQ",
                "https://www-youtube.com/watch?v=dQw4w9WgXcQ",
                "https://evil.youtube.com/watch?v=dQw4w9WgXcQ",
                "https://wwwxyoutube.com/watch?v=dQw4w9WgXcQ",
                "https://evil.example/youtu.be/dQw4w9WgXcQ",
                "https://evil.example/?https://youtu.be/dQw4w9WgXcQ",
                "https://evil.example/#https://youtu.be/dQw4w9WgXcQ",
                "https://youtu.be.evil.example/dQw4w9WgXcQ",
                "https://www.youtube.com.example/dQw4w9WgXcQ",
                "https://vimeo.com.evil.example/76979871",
                "https://playervimeo.com/video/76979871",
                "https://instagram.com.evil.example/p/CxYz_12-aB/",
                "https://tiktok.com.evil.example/@a/video/7123456789012345678",
                "https://vm-tiktok.com/ZMabc123X/",
                "https://facebook.com.evil.example/watch/?v=1234567890123456",
                "https://fb.watch.evil.example/b7xSGICdBm/",
                "https://drive.google.com.evil.example/file/d/1A2b3C4d5E6f7G8h9I0jKlMnOpQrStUvW/view"
            })
    void aLookAlikeIsAnOrdinaryPage(String link) {
        assertThat(read(link)).isEqualTo(web(link));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://youtu.be/dQw4w9WgXcQ?si=x",
                "https://player.vimeo.com/video/76979871?h=8272103f6e",
                "https://vimeo.com/channels/staffpicks/76979871",
                "https://www.instagram.com/dpupr.banten/p/CxYz_12-aB/",
                "https://www.instagram.com/tv/CxYz_12-aB",
                "https://m.tiktok.com/@dinkes.banten/photo/7123456789012345678?_r=1",
                "https://vm.tiktok.com/ZMabc123X",
                "https://www.facebook.com/banten/videos/1234567890123456",
                "https://fb.watch/b7xSGICdBm",
                "https://www.facebook.com/share/r/1AbCdEfGhi",
                "https://drive.google.com/open?resourcekey=0-x_Y&id=0B1234567890abcdefghijklmnop",
                "https://b\u00fccher.example/JALAN.JPG?x#y"
            })
    void theStoredAddressReadsAsTheLinkDid(String link) {
        assertThat(read(read(link).url())).isEqualTo(read(link));
    }

    @Test
    void whatThisServiceShowsMayLieOnAPrivateHost() {
        var home = URI.create("http://localhost:8080");

        assertThat(EvidenceLink.of("http://localhost:8080/media/jalan.jpg", home)
                        .thumbnailUrl())
                .isEqualTo("http://localhost:8080/media/jalan.jpg");
        assertThatExceptionOfType(RefusedUrl.class)
                .isThrownBy(() -> EvidenceLink.of("http://localhost:9090/media/jalan.jpg", home));
    }

    private static EvidenceLink read(String link) {
        return EvidenceLink.of(link, HOME);
    }

    private static EvidenceLink web(String link) {
        return new EvidenceLink(Provider.WEB, link, null, null, null);
    }
}
