using System.Text.Json;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Delegations;

namespace Portvakt.Outside.Altinn;

/// <summary>Reads the platform's answers. What does not fit counts as not there, and so as not confirmed.</summary>
internal static class AltinnJson
{
    public static IReadOnlyList<KnownDelegation> Delegations(JsonElement body) =>
        body.ValueKind == JsonValueKind.Array
            ? [.. body.EnumerateArray().Select(Delegation).OfType<KnownDelegation>()]
            : [];

    /// <param name="question">Its vendor stands in when the answer names none.</param>
    public static KnownSystemUser? SystemUser(JsonElement body, SystemUserQuestion question)
    {
        if (
            body.ValueKind != JsonValueKind.Object
            || !Guid.TryParse(JsonText.Member(body, "id"), out var id)
            || Number(body, "reporteeOrgNo") is not { } customer
            || (JsonText.Member(body, "productName") ?? JsonText.Member(body, "systemId"))
                is not { } system
            || body.TryGetProperty("isDeleted"u8, out var deleted)
                && deleted.ValueKind == JsonValueKind.True
        )
            return null;
        var vendor = Number(body, "supplierOrgno") ?? question.Vendor;
        var reference = JsonText.Member(body, "externalRef") ?? question.ExternalReference;
        return new KnownSystemUser(id, system, customer, vendor, reference, Time(body, "created"));
    }

    public static KnownConsent? Consent(JsonElement body)
    {
        if (
            body.ValueKind != JsonValueKind.Object
            || !Guid.TryParse(JsonText.Member(body, "id"), out var id)
            || ConsentParty.Read(JsonText.Member(body, "from")) is not { } from
            || ConsentParty.Read(JsonText.Member(body, "to"))?.Organisation is not { } to
            || Time(body, "consented") is not { } consented
            || Rights(body) is not { } rights
        )
            return null;
        return new KnownConsent(id, from, to, consented, Time(body, "validTo"), rights);
    }

    private static ConsentRights? Rights(JsonElement body)
    {
        try
        {
            return ConsentRights.Read(body.GetProperty("consentRights"u8));
        }
        catch (Exception e) when (e is InvalidOperationException or KeyNotFoundException)
        {
            // Rights of another form: a token that told half of them would be a wrong one.
            return null;
        }
    }

    private static KnownDelegation? Delegation(JsonElement json)
    {
        if (
            json.ValueKind != JsonValueKind.Object
            || Number(json, "consumer_org") is not { } consumer
            || Number(json, "supplier_org") is not { } supplier
            || !json.TryGetProperty("scopes"u8, out var scopes)
            || scopes.ValueKind != JsonValueKind.Array
        )
            return null;
        return new KnownDelegation(
            consumer,
            supplier,
            Guid.TryParse(JsonText.Member(json, "delegation_scheme_Id"), out var scheme)
                ? scheme
                : null,
            [.. scopes.EnumerateArray().Select(s => s.ToString())],
            Time(json, "created")
        );
    }

    /// <summary>Altinn is Norwegian and names no scheme.</summary>
    private static OrganisationId? Number(JsonElement json, string name) =>
        NumberScheme.Norway.Read(JsonText.Member(json, name));

    private static DateTimeOffset? Time(JsonElement json, string name) =>
        json.TryGetProperty(name, out var value)
        && value.ValueKind == JsonValueKind.String
        && value.TryGetDateTimeOffset(out var time)
            ? time
            : null;
}
