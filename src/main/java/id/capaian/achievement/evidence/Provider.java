package id.capaian.achievement.evidence;

import static id.capaian.achievement.evidence.EvidenceLink.Media.PHOTO;
import static id.capaian.achievement.evidence.EvidenceLink.Media.VIDEO;

import id.capaian.web.link.SafeUrl;
import java.util.List;
import java.util.Optional;

/** Who shows the photo or video behind a link. Asked in this order; a page that names no item is just {@link #WEB}. */
public enum Provider {
    YOUTUBE(LinkForm.of(VIDEO, "https://www.youtube.com/watch?v=${id}")
            .embed("https://www.youtube-nocookie.com/embed/${id}{start}")
            .thumbnail("https://i.ytimg.com/vi/${id}/hqdefault.jpg")
            .at(Address.YOUTUBE + "/watch", "v=" + Address.YOUTUBE_ID)
            .at(Address.YOUTUBE + "/(?:shorts|live|embed|v)/" + Address.YOUTUBE_ID)
            .at("youtu\\.be/" + Address.YOUTUBE_ID)),

    VIMEO(
            LinkForm.of(VIDEO, "https://vimeo.com/${id}/${hash}")
                    .embed("https://player.vimeo.com/video/${id}?h=${hash}")
                    .at(Address.VIMEO + "/(?:manage/videos/)?(?<id>\\d{4,12})/(?<hash>[0-9a-f]{6,20})")
                    .at("player\\.vimeo\\.com/video/(?<id>\\d{4,12})", "h=(?<hash>[0-9a-f]{6,20})"),
            LinkForm.of(VIDEO, "https://vimeo.com/${id}")
                    .embed("https://player.vimeo.com/video/${id}")
                    .at(Address.VIMEO + "/(?:manage/videos/|video/)?(?<id>\\d{4,12})")
                    .at(Address.VIMEO
                            + "/(?:channels/[\\w-]+|groups/[\\w-]+/videos|showcase/\\d+/video)/(?<id>\\d{4,12})")
                    .at("player\\.vimeo\\.com/video/(?<id>\\d{4,12})")),

    INSTAGRAM(
            LinkForm.of(null, "https://www.instagram.com/p/${id}/")
                    .embed("https://www.instagram.com/p/${id}/embed/")
                    .at(Address.INSTAGRAM + "/p/" + Address.INSTAGRAM_ID),
            LinkForm.of(VIDEO, "https://www.instagram.com/reel/${id}/")
                    .embed("https://www.instagram.com/reel/${id}/embed/")
                    .at(Address.INSTAGRAM + "/(?:reels?|tv)/" + Address.INSTAGRAM_ID)),

    TIKTOK(
            LinkForm.of(VIDEO, "https://www.tiktok.com/@${user}/video/${id}")
                    .embed("https://www.tiktok.com/player/v1/${id}")
                    .at(Address.TIKTOK + "/@(?<user>[\\w.-]+)/video/(?<id>\\d{8,20})"),
            LinkForm.of(PHOTO, "https://www.tiktok.com/@${user}/photo/${id}")
                    .embed("https://www.tiktok.com/player/v1/${id}")
                    .at(Address.TIKTOK + "/@(?<user>[\\w.-]+)/photo/(?<id>\\d{8,20})"),
            LinkForm.of(null, "https://${host}/${code}/").at("(?<host>v[mt]\\.tiktok\\.com)/(?<code>\\w{6,20})"),
            LinkForm.of(null, "https://www.tiktok.com/t/${code}/").at(Address.TIKTOK + "/t/(?<code>\\w{6,20})")),

    FACEBOOK(
            LinkForm.of(VIDEO, "https://www.facebook.com/watch/?v=${id}")
                    .embed(Address.FACEBOOK_PLAYER + "https%3A%2F%2Fwww.facebook.com%2Fwatch%2F%3Fv%3D${id}")
                    .at(Address.FACEBOOK + "/(?:watch(?:/live)?|video\\.php)", "v=(?<id>\\d{5,20})")
                    .at(Address.FACEBOOK + "/[\\w.-]+/videos/(?:[^/?#]+/)?(?<id>\\d{5,20})"),
            LinkForm.of(VIDEO, "https://www.facebook.com/reel/${id}")
                    .embed(Address.FACEBOOK_PLAYER + "https%3A%2F%2Fwww.facebook.com%2Freel%2F${id}")
                    .at(Address.FACEBOOK + "/reel/(?<id>\\d{5,20})"),
            LinkForm.of(VIDEO, "https://fb.watch/${code}/")
                    .embed(Address.FACEBOOK_PLAYER + "https%3A%2F%2Ffb.watch%2F${code}%2F")
                    .at("fb\\.watch/(?<code>[\\w-]{6,20})"),
            LinkForm.of(VIDEO, "https://www.facebook.com/share/${kind}/${code}/")
                    .at(Address.FACEBOOK + "/share/(?<kind>[vr])/(?<code>\\w{6,30})")),

    GOOGLE_DRIVE(
            // Files shared before September 2021 open only with their resource key.
            LinkForm.of(null, "https://drive.google.com/file/d/${id}/view?resourcekey=${key}")
                    .embed("https://drive.google.com/file/d/${id}/preview?resourcekey=${key}")
                    .thumbnail("https://drive.google.com/thumbnail?id=${id}&resourcekey=${key}&sz=w1280")
                    .at(Address.DRIVE + Address.DRIVE_FILE, Address.DRIVE_KEY)
                    .at(Address.DRIVE + "/(?:open|uc|thumbnail)", "id=" + Address.DRIVE_ID, Address.DRIVE_KEY),
            LinkForm.of(null, "https://drive.google.com/file/d/${id}/view")
                    .embed("https://drive.google.com/file/d/${id}/preview")
                    .thumbnail("https://drive.google.com/thumbnail?id=${id}&sz=w1280")
                    .at(Address.DRIVE + Address.DRIVE_FILE)
                    .at(Address.DRIVE + "/(?:open|uc|thumbnail)", "id=" + Address.DRIVE_ID)),

    /** A photo or video file by itself, known by the end of its path. */
    FILE(
            LinkForm.of(PHOTO, "$0").thumbnail("$0").ending(Address.FILE + "(?i:jpe?g|png|webp|gif|avif)"),
            LinkForm.of(VIDEO, "$0").embed("$0").ending(Address.FILE + "(?i:mp4|webm|mov|m4v|ogv)")),

    /** Any other page. */
    WEB(LinkForm.of(null, "$0").ending("[^/?#]+(?:/[^?#]*)?"));

    // LinkForm and its list never change; the checker knows only its own kind of list.
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<LinkForm> forms;

    Provider(LinkForm... forms) {
        this.forms = List.of(forms);
    }

    /** The link, if it leads to an item of this provider. */
    Optional<EvidenceLink> read(SafeUrl link) {
        return forms.stream()
                .map(form -> form.read(this, link))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Parts of addresses that occur more than once above. */
    private static final class Address {
        static final String YOUTUBE = "(?:(?:www|m|music)\\.)?youtube(?:-nocookie)?\\.com";

        /** Two words as long as an id stand where ids do, and mean a playlist and a channel's broadcast. */
        static final String YOUTUBE_ID = "(?<id>(?!videoseries|live_stream)[\\w-]{11})";

        static final String VIMEO = "(?:www\\.)?vimeo\\.com";
        static final String INSTAGRAM = "(?:(?:www|m)\\.)?instagram\\.com(?:/(?!p/|reels?/|tv/)[\\w.]{1,30})?";
        static final String INSTAGRAM_ID = "(?<id>[\\w-]{5,40})";
        static final String TIKTOK = "(?:(?:www|m)\\.)?tiktok\\.com";
        static final String FACEBOOK = "(?:(?:www|m|web|mbasic|[a-z]{2}-[a-z]{2})\\.)?facebook\\.com";
        static final String FACEBOOK_PLAYER = "https://www.facebook.com/plugins/video.php?href=";
        static final String DRIVE = "(?:drive|docs)\\.google\\.com";
        static final String DRIVE_ID = "(?<id>[\\w-]{20,80})";
        static final String DRIVE_FILE = "/file/(?:u/\\d/)?d/" + DRIVE_ID + "(?:/(?:view|preview|edit))?";
        static final String DRIVE_KEY = "resourcekey=(?<key>[\\w-]{1,60})";

        /** Some sites end the address of a page about a file as if it were the file. */
        static final String FILE = "(?!(?:www\\.)?dropbox\\.com/|[^/?#]+/wiki/)[^/?#]+/[^?#]*[^/?#]\\.";
    }
}
