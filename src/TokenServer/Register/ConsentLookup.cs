using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Delegations;
using Portvakt.TokenServer.Token;

namespace Portvakt.TokenServer.Register;

/// <summary>POST …/consent/lookup: a consent that holds now. The number in it comes in the body, never in an address.</summary>
internal static class ConsentLookup
{
    private const int LargestBody = 8 * 1024;

    public static async Task Post(ServedEnvironment environment, HttpContext http)
    {
        if (await RegisterAnswer.Authorise(http, environment.Tokens, AltinnScopes.Consents) is null)
            return;
        using var body = await RequestBody.Read(http.Request, LargestBody);
        if (body.TooLarge)
            await RegisterAnswer.Problem(http, StatusCodes.Status413PayloadTooLarge);
        else if (Read(body.Memory) is not { } question)
            await RegisterAnswer.Problem(
                http,
                StatusCodes.Status400BadRequest,
                "Needed: id, a UUID, and from and to, the URNs of a party and of an organisation"
            );
        else
        {
            var found = await environment.Source.FindConsent(question, http.RequestAborted);
            if (found.Value is { } consent)
                await RegisterAnswer.Json(http, consent, Write);
            else
                await RegisterAnswer.Problem(
                    http,
                    StatusCodes.Status400BadRequest,
                    "The consent is unknown, of other parties, revoked or expired"
                );
        }
    }

    private static ConsentQuestion? Read(ReadOnlyMemory<byte> body)
    {
        try
        {
            using var document = JsonDocument.Parse(body);
            var json = document.RootElement;
            JsonText.DemandUnicode(json);
            return
                json.ValueKind == JsonValueKind.Object
                && Guid.TryParse(JsonText.Member(json, "id"), out var id)
                && ConsentParty.Read(JsonText.Member(json, "from")) is { } from
                && ConsentParty.Read(JsonText.Member(json, "to"))?.Organisation is { } to
                ? new ConsentQuestion(id, from, to)
                : null;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // The caller is told what was expected; what it sent may be personal and is not repeated.
            return null;
        }
    }

    private static void Write(Utf8JsonWriter json, KnownConsent consent)
    {
        json.WriteStartObject();
        json.WriteString("id"u8, consent.Id);
        json.WriteString("from"u8, consent.From.Urn);
        json.WriteString("to"u8, ConsentParty.Of(consent.To).Urn);
        json.WriteString("consented"u8, consent.Consented);
        if (consent.ValidTo is { } end)
            json.WriteString("validTo"u8, end);
        json.WritePropertyName("consentRights"u8);
        consent.Rights.Write(json);
        json.WriteEndObject();
    }
}
