using System.Text.Json.Nodes;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Delegations;
using Portvakt.Domain.Tokens;

namespace Portvakt.SelfService.Features.Grants;

/// <summary>Writes authorization_details (RFC 9396) in the form that the token server reads: one object, or nothing.</summary>
internal static class GrantDetails
{
    /// <summary>The claim's value; empty when neither a system user nor a consent is asked for.</summary>
    public static Outcome<JsonArray> Of(GrantWish wish, NumberSchemes numbers)
    {
        var user = IsGiven(wish.SystemUser) || IsGiven(wish.ExternalReference);
        var consent = IsGiven(wish.Consent) || IsGiven(wish.ConsentFrom);
        return (user, consent) switch
        {
            (true, true) => Problem.At("consent_id", Problems.GrantDetailsBoth),
            (true, false) => SystemUserOf(wish, numbers),
            (false, true) => ConsentOf(wish, numbers),
            _ => new JsonArray(),
        };
    }

    private static Outcome<JsonArray> SystemUserOf(GrantWish wish, NumberSchemes numbers)
    {
        var customer = numbers.Parse(wish.SystemUser, "systemuser_org");
        var reference = PlainText.AtMost(
            wish.ExternalReference,
            "external_ref",
            SystemUser.ReferenceLength
        );
        if (!customer.Ok || !reference.Ok)
            return new List<Problem>([.. customer.Problems, .. reference.Problems]);
        var details = new JsonObject
        {
            ["type"] = RequestedDetails.SystemUserType,
            ["systemuser_org"] = new JsonObject
            {
                ["authority"] = OrganisationId.Authority,
                ["ID"] = customer.Value.ToString(),
            },
        };
        if (reference.Value!.Length > 0)
            details["externalRef"] = reference.Value;
        return new JsonArray(details);
    }

    private static Outcome<JsonArray> ConsentOf(GrantWish wish, NumberSchemes numbers)
    {
        List<Problem> problems = [];
        if (!Guid.TryParse(wish.Consent, out var id))
            problems.Add(Problem.At("consent_id", Problems.ConsentIdMalformed));
        var from = Party(wish.ConsentFrom, numbers);
        problems.AddRange(from.Problems);
        if (problems.Count > 0)
            return problems;
        return new JsonArray(
            new JsonObject
            {
                ["type"] = RequestedDetails.ConsentType,
                ["id"] = id.ToString("D"),
                ["from"] = from.Value!.Urn,
            }
        );
    }

    private static Outcome<ConsentParty> Party(string text, NumberSchemes numbers)
    {
        var person = text.Replace(" ", "", StringComparison.Ordinal);
        if (PersonNumber.IsValid(person))
            return ConsentParty.OfPerson(person);
        return numbers.Parse(text, "consent_from") is { Ok: true, Value: var organisation }
            ? ConsentParty.Of(organisation)
            : Problem.At("consent_from", Problems.ConsentFromMalformed);
    }

    private static bool IsGiven(string text) => !string.IsNullOrWhiteSpace(text);
}
