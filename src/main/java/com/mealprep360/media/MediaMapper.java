package com.mealprep360.media;

import com.mealprep360.api.model.FocalPointDto;
import com.mealprep360.api.model.MediumDto;
import com.mealprep360.api.model.MediumTypeDto;
import com.mealprep360.api.model.RenditionDto;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Media as the contract has them. */
@ApplicationScoped
class MediaMapper {
    @Inject
    Addresses addresses;

    MediumDto dto(Medium medium) {
        Medium.File file = medium.file();
        Medium.Words words = medium.words();
        MediumDto dto = new MediumDto()
                .id(medium.id())
                .type(MediumTypeDto.fromValue(file.type().mediaType()))
                .filename(words.filename())
                .bytes(file.bytes())
                .sha256(file.hash())
                .color(file.color())
                .url(addresses.original(file))
                .focalPoint(new FocalPointDto().x(words.focalX()).y(words.focalY()))
                .alt(words.alt())
                .title(words.title())
                .credit(words.credit())
                .folder(words.folder())
                .tags(words.tags())
                .owner(medium.owner())
                .createdAt(medium.createdAt())
                .updatedAt(medium.updatedAt())
                .trashedAt(medium.trashedAt())
                .renditions(addresses.renditions(medium).stream()
                        .map(MediaMapper::dto)
                        .toList());
        return file.type().isPicture() ? dto.width(file.width()).height(file.height()) : dto;
    }

    private static RenditionDto dto(Media.Rendition rendition) {
        return new RenditionDto()
                .name(rendition.name())
                .width(rendition.width())
                .height(rendition.height())
                .type(MediumTypeDto.fromValue(rendition.type()))
                .url(rendition.url());
    }
}
