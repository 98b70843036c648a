using System.Text.Json.Nodes;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Delegations;

namespace Portvakt.Domain.Tests.Tokens;

/// <summary>Grants with authorization_details that give no token.</summary>
internal static class DetailsRefusals
{
    private const string Type = "AuthorizationDetailsTypeIsKnown";
    private const string Fields = "AuthorizationDetailsFieldsAreKnown";
    private const string Values = "AuthorizationDetailsValuesAreValid";
    private const string Confirmed = "AuthorizationDetailsAreConfirmed";

    public static IReadOnlyDictionary<string, Refusal> All { get; } =
        new Dictionary<string, Refusal>
        {
            ["details of an unknown type"] = For(
                Problems.TokenDetailsTypeUnknown,
                Type,
                new JsonObject { ["type"] = "urn:other" }
            ),
            ["details without a type"] = For(
                Problems.TokenDetailsTypeUnknown,
                Type,
                new JsonObject()
            ),
            ["details that are a text"] = For(
                Problems.TokenDetailsTypeUnknown,
                Type,
                JsonValue.Create("urn:altinn:consent")
            ),
            ["two details"] = For(
                Problems.TokenClaimInvalid,
                Type,
                Details.Consent(),
                Details.Consent()
            ),
            ["details with half a character"] = Raw("""[{"type":"\ud800"}]"""),
            ["details with a member named half a character"] = Raw("""[{"\ud800":1}]"""),
            ["no details in the list"] = For(Problems.TokenClaimInvalid, Type),
            ["a member that a system user does not have"] = For(
                Problems.TokenDetailsFieldUnknown,
                Fields,
                Details.SystemUser().With("systemuserid", "1")
            ),
            ["a member that an organisation does not have"] = For(
                Problems.TokenDetailsFieldUnknown,
                Fields,
                new JsonObject
                {
                    ["type"] = "urn:altinn:systemuser",
                    ["systemuser_org"] = new JsonObject { ["id"] = "0192:958935420" },
                }
            ),
            ["a member that a consent does not have"] = For(
                Problems.TokenDetailsFieldUnknown,
                Fields,
                Details.Consent().With("externalRef", "1")
            ),
            ["a system user of nobody"] = Invalid(
                new JsonObject { ["type"] = "urn:altinn:systemuser" }
            ),
            ["a number without its scheme"] = Invalid(Details.SystemUser("958935420")),
            ["a number with a wrong check digit"] = Invalid(Details.SystemUser("0192:958935421")),
            ["a number with spaces"] = Invalid(Details.SystemUser("0192:958 935 420")),
            ["a reference that is a number"] = Invalid(Details.SystemUser().With("externalRef", 7)),
            ["a reference that is too long"] = Invalid(
                Details.SystemUser(reference: new string('x', 256))
            ),
            ["a consent that is no UUID"] = Invalid(Details.Consent().With("id", "1")),
            ["a consent of nobody"] = Invalid(Details.Consent().With("from", null)),
            ["a consent of a wrong person number"] = Invalid(
                Details.Consent("urn:altinn:person:identifier-no:05848998357")
            ),
            ["a system user that nobody knows"] = For(
                Problems.TokenDetailsNotConfirmed,
                Confirmed,
                Details.SystemUser()
            ),
            ["a system user of another customer"] = For(
                Problems.TokenDetailsNotConfirmed,
                Confirmed,
                Details.SystemUser()
            ) with
            {
                Facts = Knowing(new TestSource { SystemUser = OfAnotherCustomer }),
            },
            ["a consent that nobody knows"] = For(
                Problems.TokenConsentNotConfirmed,
                Confirmed,
                Details.Consent()
            ),
            ["a consent of somebody else"] = Consent(
                Details.Known with
                {
                    From = ConsentParty.Of(TestFacts.Delegator),
                }
            ),
            ["a consent to another organisation"] = Consent(
                Details.Known with
                {
                    To = TestFacts.Provider,
                }
            ),
            ["a consent that has run out"] = Consent(
                Details.Known with
                {
                    ValidTo = TestFacts.Now,
                }
            ),
            ["details whose source does not answer"] = For(
                Problems.TokenDelegationSourceUnavailable,
                "DelegationSourceAnswers",
                Details.SystemUser()
            ) with
            {
                Facts = Knowing(new TestSource { IsDown = true }),
            },
        };

    private static Refusal Raw(string details)
    {
        var now = TestFacts.Now.ToUnixTimeSeconds();
        var claims =
            $$"""{"iss":"{{TestFacts.ClientId}}","aud":"{{TestFacts.Issuer}}","scope":"a:open","iat":{{now}},"exp":{{now + 9}},"authorization_details":{{details}}}""";
        return new(
            Problems.TokenAssertionUnreadable,
            "AssertionIsReadable",
            () => TestFacts.Grant().Sign("""{"alg":"RS256","kid":"key-1"}""", claims)
        );
    }

    private static KnownSystemUser OfAnotherCustomer =>
        new(Guid.NewGuid(), "x_y", TestFacts.Provider, TestFacts.Consumer, "x", null);

    private static Refusal Invalid(JsonObject details) =>
        For(Problems.TokenDetailsValueInvalid, Values, details);

    private static Refusal Consent(KnownConsent answer) =>
        For(Problems.TokenConsentNotConfirmed, Confirmed, Details.Consent()) with
        {
            Facts = Knowing(new TestSource { Consent = answer }),
        };

    private static TestFacts Knowing(TestSource source) => new() { Delegations = source };

    private static Refusal For(string code, string rule, params JsonNode[] details) =>
        new(
            code,
            rule,
            () => TestFacts.Grant().With("authorization_details", new JsonArray(details)).Sign()
        );
}
