using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Delegations;

namespace Portvakt.TokenServer.Register;

/// <summary>GET …/maskinporten/delegations: the delegations of a scope that hold now.</summary>
internal static class DelegationLookup
{
    public static async Task Get(ServedEnvironment environment, HttpContext http)
    {
        var caller = await RegisterAnswer.Authorise(
            http,
            environment.Tokens,
            AltinnScopes.AllDelegations,
            AltinnScopes.OwnDelegations
        );
        if (caller is null)
            return;
        var scope = http.Request.Query["scope"].ToString();
        // A name has a prefix, which says whose it is.
        if (scope.IndexOf(':') < 1 || scope.Any(char.IsWhiteSpace))
            await Wrong(http, "scope", "A scope is written prefix:subscope");
        else if (!Organisation(environment, http, "consumerOrg", out var consumer))
            await Wrong(http, "consumerOrg", "Not an organisation number");
        else if (!Organisation(environment, http, "supplierOrg", out var supplier))
            await Wrong(http, "supplierOrg", "Not an organisation number");
        else if (!caller.Has(AltinnScopes.AllDelegations) && !caller.OwnsPrefixOf(scope))
            await RegisterAnswer.Problem(
                http,
                StatusCodes.Status403Forbidden,
                "The scope has a prefix that is not in the token's consumer_prefix"
            );
        else
            await RegisterAnswer.Json(
                http,
                environment.Source.Search(scope, consumer, supplier).Value!,
                Write
            );
    }

    private static Task Wrong(HttpContext http, string parameter, string detail) =>
        RegisterAnswer.Problem(http, StatusCodes.Status400BadRequest, detail, parameter);

    /// <summary>Absent counts as any; false for something that is no number.</summary>
    private static bool Organisation(
        ServedEnvironment environment,
        HttpContext http,
        string name,
        out OrganisationId? organisation
    )
    {
        organisation = null;
        var text = http.Request.Query[name].ToString();
        if (text.Length == 0)
            return true;
        if (!environment.Numbers.TryRead(text, out var known))
            return false;
        organisation = known;
        return true;
    }

    private static void Write(Utf8JsonWriter json, IReadOnlyList<KnownDelegation> delegations)
    {
        json.WriteStartArray();
        foreach (var delegation in delegations)
        {
            json.WriteStartObject();
            json.WriteString("consumer_org"u8, delegation.Consumer.WireForm);
            json.WriteString("supplier_org"u8, delegation.Supplier.WireForm);
            // The capital letter is Altinn's.
            if (delegation.SchemeId is { } scheme)
                json.WriteString("delegation_scheme_Id"u8, scheme);
            else
                json.WriteNull("delegation_scheme_Id"u8);
            json.WriteStartArray("scopes"u8);
            foreach (var scope in delegation.Scopes)
                json.WriteStringValue(scope);
            json.WriteEndArray();
            if (delegation.Created is { } created)
                json.WriteString("created"u8, created);
            else
                json.WriteNull("created"u8);
            json.WriteString("resourceid"u8, $"maskinporten-{delegation.SchemeId:N}");
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}
