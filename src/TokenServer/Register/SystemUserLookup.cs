using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Delegations;

namespace Portvakt.TokenServer.Register;

/// <summary>GET …/systemuser/byExternalId: the system user that lets a client act for a customer.</summary>
internal static class SystemUserLookup
{
    public static async Task Get(ServedEnvironment environment, HttpContext http)
    {
        if (
            await RegisterAnswer.Authorise(http, environment.Tokens, AltinnScopes.SystemUsers)
            is null
        )
            return;
        var query = http.Request.Query;
        var clientId = query["clientId"].ToString();
        if (clientId.Length == 0)
            await Wrong(http, "clientId");
        else if (!environment.Numbers.TryRead(query["systemProviderOrgNo"], out var vendor))
            await Wrong(http, "systemProviderOrgNo");
        else if (!environment.Numbers.TryRead(query["systemUserOwnerOrgNo"], out var customer))
            await Wrong(http, "systemUserOwnerOrgNo");
        else
        {
            var reference = query["externalRef"].ToString();
            var question = new SystemUserQuestion(
                clientId,
                vendor,
                customer,
                reference.Length == 0 ? customer.Value : reference
            );
            var found = await environment.Source.FindSystemUser(question, http.RequestAborted);
            if (found.Value is { } user)
                await RegisterAnswer.Json(http, user, Write);
            else
                await RegisterAnswer.Problem(http, StatusCodes.Status404NotFound);
        }
    }

    private static Task Wrong(HttpContext http, string parameter) =>
        RegisterAnswer.Problem(
            http,
            StatusCodes.Status400BadRequest,
            "Missing or malformed",
            parameter
        );

    private static void Write(Utf8JsonWriter json, KnownSystemUser user)
    {
        json.WriteStartObject();
        json.WriteString("id"u8, user.Id);
        json.WriteString("integrationTitle"u8, user.SystemId);
        json.WriteString("systemId"u8, user.SystemId);
        // Maskinporten reads the system's name here, so Altinn writes the same in both.
        json.WriteString("productName"u8, user.SystemId);
        json.WriteString("reporteeOrgNo"u8, user.Customer.WireForm);
        if (user.Created is { } created)
            json.WriteString("created"u8, created);
        json.WriteBoolean("isDeleted"u8, false);
        // Names are not kept in memory; the number stands for the name.
        json.WriteString("supplierName"u8, user.Vendor.WireForm);
        json.WriteString("supplierOrgno"u8, user.Vendor.WireForm);
        json.WriteString("externalRef"u8, user.ExternalReference);
        json.WriteString("userType"u8, "standard"u8);
        json.WriteEndObject();
    }
}
