using System.Text.Json;
using System.Text.RegularExpressions;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Delegations;

namespace Portvakt.Domain.Tokens;

/// <summary>Reads the values of authorization_details, of a known type and with known members.</summary>
internal static partial class DetailsReader
{
    private const int LongestReference = SystemUser.ReferenceLength;

    /// <summary>The request, or a problem that names the wrong value. A person's number is never repeated.</summary>
    public static Outcome<RequestedDetails> Read(JsonElement details, NumberSchemes numbers) =>
        DetailsJson.Type(details) == RequestedDetails.ConsentType
            ? Consent(details)
            : SystemUserOf(details, numbers);

    private static Outcome<RequestedDetails> SystemUserOf(
        JsonElement details,
        NumberSchemes numbers
    )
    {
        if (
            !details.TryGetProperty("systemuser_org"u8, out var organisation)
            || organisation.ValueKind != JsonValueKind.Object
        )
            return Invalid("systemuser_org");
        var authority = JsonText.Member(organisation, "authority");
        if (authority != OrganisationId.Authority)
            return Invalid("systemuser_org.authority", authority);
        var id = JsonText.Member(organisation, "ID");
        // As it stands, since an API that reads the token finds the canonical text there.
        if (!numbers.TryReadCanonical(id, out var customer))
            return Invalid("systemuser_org.ID", id);
        if (
            !details.TryGetProperty("externalRef"u8, out var reference)
            || reference.ValueKind == JsonValueKind.Null
        )
            return new RequestedDetails.SystemUser(customer, null);
        return GrantValues.Text(reference) is { Length: <= LongestReference } text
            ? new RequestedDetails.SystemUser(customer, text.Length == 0 ? null : text)
            : Invalid("externalRef");
    }

    private static Outcome<RequestedDetails> Consent(JsonElement details)
    {
        var id = JsonText.Member(details, "id");
        if (!Guid.TryParseExact(id, "D", out var consent))
            return Invalid("id", id);
        return ConsentParty.Read(JsonText.Member(details, "from")) is { } from
            ? new RequestedDetails.Consent(consent, from)
            : Invalid("from");
    }

    private static Problem Invalid(string member, string? value = null) =>
        Problem.Of(
            Problems.TokenDetailsValueInvalid,
            value is null || MayHoldPersonNumber(value) ? member : $"{member} {value}"
        );

    /// <summary>Somebody may have put a person's number into the wrong member.</summary>
    private static bool MayHoldPersonNumber(string value) =>
        value.Length > 100 || PersonNumberLike().IsMatch(value);

    [GeneratedRegex("[0-9]{6} ?[0-9]{5}", RegexOptions.NonBacktracking)]
    private static partial Regex PersonNumberLike();
}
