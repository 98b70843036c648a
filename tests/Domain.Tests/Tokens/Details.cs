using System.Text.Json.Nodes;
using Portvakt.Domain.Delegations;

namespace Portvakt.Domain.Tests.Tokens;

/// <summary>authorization_details as clients send them.</summary>
internal static class Details
{
    public const string PersonNumber = "05848998356";
    public static readonly Guid ConsentId = Guid.Parse("33a0911a-5459-456f-bc57-3d37ef9a016c");

    public static KnownConsent Known { get; } =
        new(
            ConsentId,
            ConsentParty.OfPerson(PersonNumber),
            TestFacts.Consumer,
            TestFacts.Now.AddDays(-1),
            TestFacts.Now.AddDays(1),
            ConsentRights.To("income")
        );

    public static JsonObject SystemUser(string id = "0192:958935420", string? reference = null)
    {
        var details = new JsonObject
        {
            ["type"] = "urn:altinn:systemuser",
            ["systemuser_org"] = new JsonObject
            {
                ["authority"] = "iso6523-actorid-upis",
                ["ID"] = id,
            },
        };
        if (reference is not null)
            details["externalRef"] = reference;
        return details;
    }

    public static JsonObject Consent(
        string from = $"urn:altinn:person:identifier-no:{PersonNumber}"
    ) =>
        new()
        {
            ["type"] = "urn:altinn:consent",
            ["id"] = ConsentId.ToString(),
            ["from"] = from,
        };

    /// <summary>The same with a member changed or added, at the path of its names.</summary>
    public static JsonObject With(this JsonObject details, string name, JsonNode? value)
    {
        details[name] = value;
        return details;
    }
}
