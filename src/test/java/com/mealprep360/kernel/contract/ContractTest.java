package com.mealprep360.kernel.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import com.mealprep360.kernel.Json;
import com.mealprep360.kernel.problems.Fault;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContractTest {
    private static final Contract CONTRACT = new Contract();

    @BeforeAll
    static void load() {
        CONTRACT.load();
    }

    @Test
    void anOperationIsKnownWithAllThatTheServerNeeds() {
        Operation create = CONTRACT.operation("createRecipe");

        assertThat(create.room()).isEqualTo("recipes");
        assertThat(create.method()).isEqualTo("POST");
        assertThat(create.path()).isEqualTo("/recipes");
        assertThat(create.isOpenToAll()).isFalse();
        assertThat(create.bodies()).containsOnlyKeys("application/json");
        assertThat(create.parameters())
                .extracting(Operation.Parameter::name, Operation.Parameter::in, Operation.Parameter::type)
                .contains(tuple("publish", "query", "boolean"), tuple("Idempotency-Key", "header", "string"));
        assertThat(CONTRACT.operation("listRecipes").isOpenToAll()).isTrue();
    }

    @Test
    void aBodyIsRequiredWhereTheContractSaysSo() {
        assertThat(CONTRACT.operation("createRecipe").bodyRequired()).isTrue();
        assertThat(CONTRACT.operation("unpublishRecipe").bodyRequired()).isFalse();
        assertThat(CONTRACT.operation("unpublishRecipe").bodies()).containsOnlyKeys("application/json");
    }

    @Test
    void whatIsOutsideOfTheContractIsOurOwnMistake() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CONTRACT.operation("cookRecipe"))
                .withMessageContaining("cookRecipe");
    }

    @Test
    void aDozenFaultsAreAllFoundEachAtItsPlace() {
        assertThat(faults("""
        {
          "titel": "Soup",
          "summary": 7,
          "prepMinutes": -1,
          "cookMinutes": 43201,
          "totalMinutes": 1.5,
          "servings": 0,
          "difficulty": "brutal",
          "tags": ["a", "", "a"],
          "equipment": "pot",
          "claimedDiets": ["vegan", "carnivore"],
          "source": {"url": "ftp://x", "page": 3},
          "ingredientGroups": [{"lines": [{"text": "   "}, {"quantity": "1,5"}]}, {}],
          "steps": [{"text": "Cook", "ingredientIds": ["soup"]}]
        }
        """))
                .extracting(Fault::pointer, Fault::code)
                .containsExactlyInAnyOrder(
                        tuple("/title", "required"),
                        tuple("/titel", "unknown"),
                        tuple("/summary", "type"),
                        tuple("/prepMinutes", "minimum"),
                        tuple("/cookMinutes", "maximum"),
                        tuple("/totalMinutes", "type"),
                        tuple("/servings", "minimum"),
                        tuple("/difficulty", "enum"),
                        tuple("/tags", "uniqueItems"),
                        tuple("/tags/1", "minLength"),
                        tuple("/equipment", "type"),
                        tuple("/claimedDiets/1", "enum"),
                        tuple("/source/url", "pattern"),
                        tuple("/source/page", "unknown"),
                        tuple("/ingredientGroups/0/lines/0/text", "pattern"),
                        tuple("/ingredientGroups/0/lines/1/text", "required"),
                        tuple("/ingredientGroups/0/lines/1/quantity", "pattern"),
                        tuple("/ingredientGroups/1/lines", "required"),
                        tuple("/steps/0/ingredientIds/0", "format"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      {}                                | is required
      {"title":"t","servings":0}        | must be at least 1
      {"title":"t","servings":1001}     | must be at most 1000
      {"title":"t","servings":"4"}      | must be a whole number
      {"title":"t","difficulty":"mild"} | must be one of easy, medium, hard
      {"title":" "}                     | must not be blank
      {"title":"t","tags":[""]}         | must have at least 1 character
      {"title":"t","tags":["a","a"]}    | must not hold the same item twice
      {"title":"t","tags":{}}           | must be a list
      {"title":"t","source":"book"}     | must be an object
      {"title":"t","x":1}               | is not a known field
      """)
    void eachFaultIsTheRuleInWords(String document, String message) {
        assertThat(faults(document)).extracting(Fault::message).containsExactly(message);
    }

    @Test
    void theRejectedValueIsNeverRepeated() {
        List<Fault> faults = faults("""
        {"title": "t", "difficulty": "s3cret", "servings": "s3cret", "source": {"url": "s3cret"}}
        """);

        assertThat(faults).extracting(Fault::pointer).containsOnly("/difficulty", "/servings", "/source/url");
        assertThat(faults).noneMatch(fault -> fault.message().contains("s3cret"));
    }

    @Test
    void aFieldsNameIsEscapedInItsPointer() {
        assertThat(faults("{\"title\":\"t\",\"a/b~c\":1}"))
                .extracting(Fault::pointer)
                .containsExactly("/a~1b~0c");
    }

    @Test
    void textThatCannotBeStoredIsAFaultAtItsPlace() {
        assertThat(faults("{\"title\":\"t\\u0000\",\"tags\":[\"ok\",\"\\ud83c\"]}"))
                .extracting(Fault::pointer, Fault::code)
                .containsExactly(tuple("/tags/1", "characters"), tuple("/title", "characters"));
    }

    @Test
    void aLengthIsCountedInCharactersAsPeopleDo() {
        assertThat(faults("{\"title\":\"" + "🍲".repeat(200) + "\"}")).isEmpty();
        assertThat(faults("{\"title\":\"" + "🍲".repeat(201) + "\"}"))
                .extracting(Fault::code)
                .containsExactly("maxLength");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1e400",
                "-1e400",
                "1e-400",
                "1e99999",
                "4294967300",
                "18446744073709551620",
                "99999999999999999999"
            })
    void aNumberBeyondAllBoundsIsAFaultLikeAnother(String number) {
        assertThat(faults("{\"title\":\"t\",\"servings\":" + number + "}"))
                .isNotEmpty()
                .allMatch(fault -> fault.pointer().equals("/servings"));
    }

    @Test
    void aDocumentThatFitsHasNoFaults() {
        assertThat(faults("{\"title\":\"Soup\",\"servings\":4,\"difficulty\":\"easy\",\"tags\":[\"quick\"]}"))
                .isEmpty();
    }

    private static List<Fault> faults(String document) {
        return CONTRACT.faults("RecipeDocument", Json.object(document));
    }
}
