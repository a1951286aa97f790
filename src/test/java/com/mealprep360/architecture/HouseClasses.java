package com.mealprep360.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** The classes that rules are held against, read once. */
final class HouseClasses {
    /** All that goes into the WAR of ours, what is generated from the contract included. */
    static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("com.mealprep360");

    /** Examples that break the rules. */
    static final JavaClasses BROKEN = new ClassFileImporter().importPackages("com.mealprep360.architecture.broken");

    private HouseClasses() {}
}
