using System.Text.Json;

namespace Portvakt.Domain.Tokens;

/// <summary>Writes authorization_details of a token: what was asked for, with what its source knows.</summary>
internal static class TokenDetails
{
    public static void Write(Utf8JsonWriter json, GrantAnswers answers)
    {
        if (answers.SystemUser is null && answers.Consent is null)
            return;
        json.WriteStartArray("authorization_details"u8);
        json.WriteStartObject();
        if (answers.SystemUser is { } user)
        {
            json.WriteString("type"u8, RequestedDetails.SystemUserType);
            json.WriteStartArray("systemuser_id"u8);
            json.WriteStringValue(user.Id);
            json.WriteEndArray();
            AccessToken.WriteOrganisation(json, "systemuser_org"u8, user.Customer);
            json.WriteString("system_id"u8, user.SystemId);
        }
        else if (answers.Consent is { } consent)
        {
            json.WriteString("type"u8, RequestedDetails.ConsentType);
            json.WriteString("id"u8, consent.Id);
            json.WriteString("from"u8, consent.From.Urn);
            json.WriteString("to"u8, Delegations.ConsentParty.Of(consent.To).Urn);
            json.WriteString("consented"u8, consent.Consented);
            if (consent.ValidTo is { } end)
                json.WriteString("validTo"u8, end);
            json.WritePropertyName("consentRights"u8);
            consent.Rights.Write(json);
        }
        json.WriteEndObject();
        json.WriteEndArray();
    }
}
