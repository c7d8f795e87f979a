package id.capaian.achievement;

import com.fasterxml.jackson.databind.util.RawValue;
import id.capaian.web.Answer;
import org.jboss.resteasy.reactive.RestResponse;

/** What the public sees of an achievement, as JSON, and in which version. */
record Shown(String json, int version) {
    @SuppressWarnings("unchecked") // On the wire a view is its JSON.
    RestResponse<AchievementView> answer() {
        return (RestResponse<AchievementView>) (RestResponse<?>) Answer.ok(new RawValue(json), version);
    }
}
