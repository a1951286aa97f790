package com.mealprep360.media.images;

import static com.mealprep360.media.MediaProblem.MEDIA_TOO_MANY_PIXELS;
import static com.mealprep360.media.MediaProblem.MEDIA_UNREADABLE;

import com.mealprep360.kernel.problems.Problem;

/** Counts the pixels that a file claims to have, before any of them is decoded. */
final class PixelLimit {
    private static final int MOST_FRAMES = 1_000;
    /** What moves may have so many times the pixels of a still, over all of its frames. */
    private static final int FRAMES_ALLOWANCE = 4;

    private final long most;
    private long inFrames;
    private int frames;

    /** @param most pixels of one picture */
    PixelLimit(long most) {
        this.most = most;
    }

    /** @throws Problem MEDIA_TOO_MANY_PIXELS; MEDIA_UNREADABLE for a picture without any */
    void check(long width, long height) {
        if (width <= 0 || height <= 0) {
            throw MEDIA_UNREADABLE.because("The picture says that it has no width or no height.");
        }
        if (width > most / height) {
            throw tooMany();
        }
    }

    /** @throws Problem MEDIA_TOO_MANY_PIXELS, by itself or together with the frames before; MEDIA_UNREADABLE */
    void checkFrame(long width, long height) {
        check(width, height);
        frames++;
        inFrames += width * height;
        if (frames > MOST_FRAMES || inFrames > most * FRAMES_ALLOWANCE) {
            throw tooMany();
        }
    }

    int frames() {
        return frames;
    }

    private Problem tooMany() {
        return MEDIA_TOO_MANY_PIXELS.because("A picture may have at most " + most + " pixels, one that moves "
                + FRAMES_ALLOWANCE + " times as many in at most " + MOST_FRAMES + " frames; make it smaller.");
    }
}
