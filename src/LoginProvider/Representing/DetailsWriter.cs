using System.Text.Json;
using System.Text.Json.Nodes;
using Portvakt.Domain.Basics;

namespace Portvakt.LoginProvider.Representing;

/// <summary>Writes authorization_details of tokens: each wished resource with the organisations it is held for.</summary>
internal static class DetailsWriter
{
    /// <summary>A JSON array; null when no wished resource is held, and the claim is then left out.</summary>
    public static JsonElement? Write(Wish wish, IReadOnlyList<Party> chosen)
    {
        var elements = wish
            .Resources.Select(w => w.Resource)
            .Distinct()
            .Select(r => (Resource: r, Parties: chosen.Where(p => p.Held.Contains(r)).ToList()))
            .Where(held => held.Parties.Count > 0)
            .Select(held => Element(wish.Type, held.Resource, held.Parties))
            .ToArray();
        return elements.Length == 0
            ? null
            : JsonSerializer.SerializeToElement(new JsonArray(elements));
    }

    private static JsonNode Element(
        DetailsType type,
        AltinnResource resource,
        IEnumerable<Party> parties
    )
    {
        var urn = resource.Urn(type)!;
        var element = new JsonObject
        {
            ["type"] = type.Word(),
            ["resource"] = urn,
            ["resource_name"] = resource.Title.In(Language.Bokmaal),
        };
        if (type == DetailsType.Service)
            element["reportees"] = new JsonArray([.. parties.Select(Reportee)]);
        else
            element["authorized_parties"] = new JsonArray([
                .. parties.Select(p => AuthorizedParty(p, urn)),
            ]);
        return element;
    }

    // Clients read these names with the capitals that they have always had.
    private static JsonNode Reportee(Party party) =>
        new JsonObject
        {
            ["Rights"] = new JsonArray("Read", "Write"),
            ["Authority"] = OrganisationId.Authority,
            ["ID"] = party.Organisation.ToString(),
            ["Name"] = party.Name,
        };

    private static JsonNode AuthorizedParty(Party party, string urn) =>
        new JsonObject
        {
            ["orgno"] = new JsonObject
            {
                ["authority"] = OrganisationId.Authority,
                ["ID"] = party.Organisation.ToString(),
            },
            ["resource"] = urn,
            ["unit_type"] = party.UnitType,
        };
}
