package com.mealprep360.media;

import static org.assertj.core.api.Assertions.assertThat;

import com.mealprep360.container.PlatformArchive;
import com.mealprep360.identity.Actor;
import com.mealprep360.kernel.Ids;
import com.mealprep360.kernel.Json;
import com.mealprep360.media.images.FileType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The library as content rooms see it. */
@ExtendWith(ArquillianExtension.class)
class MediaIT {
    @Inject
    Media media;

    @Inject
    Shelving shelving;

    private final Actor ann = new Actor("ann-" + UUID.randomUUID(), null, null, Set.of("user"));

    @Deployment
    static WebArchive platform() {
        return PlatformArchive.with(MediaIT.class);
    }

    @Test
    void mediaAreFoundByTheirIds() {
        Medium picture = shelved(FileType.JPEG, 800, 600);
        Medium document = shelved(FileType.PDF, 0, 0);
        shelving.trash(document.id(), "\"" + document.revision() + "\"", ann);

        Map<UUID, Media.View> found = media.find(List.of(picture.id(), document.id(), Ids.next()));

        assertThat(found).containsOnlyKeys(picture.id(), document.id());
        Media.View view = found.get(picture.id());
        assertThat(view.alt()).isEqualTo(Map.of("en", "Soup"));
        assertThat(view.owner()).isEqualTo(ann.subject());
        assertThat(view.trashed()).isFalse();
        assertThat(view.renditions())
                .extracting(Media.Rendition::name, Media.Rendition::width, Media.Rendition::height)
                .contains(
                        org.assertj.core.groups.Tuple.tuple("square", 320, 320),
                        org.assertj.core.groups.Tuple.tuple("640", 640, 480));
        assertThat(view.renditions())
                .allSatisfy(rendition -> assertThat(rendition.url())
                        .startsWith("/media/" + picture.file().hash() + "/")
                        .contains("?s="));
        assertThat(found.get(document.id()).trashed()).isTrue();
        assertThat(found.get(document.id()).renditions()).isEmpty();
    }

    @Test
    void ofNoIdsThereIsNothing() {
        assertThat(media.find(List.of())).isEmpty();
    }

    private Medium shelved(FileType type, int width, int height) {
        String hash = Json.sha256(UUID.randomUUID().toString());
        Medium.File file = new Medium.File(type, hash, hash, 1_000, width, height, false, null);
        Medium.Words words = new Medium.Words("soup", Map.of("en", "Soup"), null, null, null, List.of(), 0.5, 0.5);
        return shelving.add(Ids.next(), file, words, ann).medium();
    }
}
