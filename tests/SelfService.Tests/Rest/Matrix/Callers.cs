using Microsoft.Extensions.Time.Testing;
using Portvakt.Domain.Organisations;
using Portvakt.SelfService.Features.ApiReference;

namespace Portvakt.SelfService.Tests.Rest.Matrix;

/// <summary>The callers of the matrix, with their tokens.</summary>
internal sealed class Callers : IDisposable
{
    public const string Owner = "312045109";
    public const string SupplierNumber = "313176762";
    private const string OtherNumber = "312422328";
    private const string RivalNumber = "313553981";
    private const string Elsewhere = "ver1";

    private readonly Dictionary<Caller, string> tokens = [];
    private readonly Dictionary<string, string> wrong = [];
    private readonly TestServer server;
    private readonly string environment;

    private Callers(TestServer server, string environment, Machine machine)
    {
        this.server = server;
        this.environment = environment;
        Machine = machine;
    }

    /// <summary>Whose connection all calls go over.</summary>
    public Machine Machine { get; }

    /// <summary>Fetches all tokens; the one that is to be expired first, and then the clock goes on.</summary>
    /// <param name="environment">Whose API they call.</param>
    public static async Task<Callers> Of(
        TestServer server,
        string environment,
        FakeTimeProvider clock
    )
    {
        var own = await Machine.Of(server, environment, Owner, AdminScopes.Own);
        var callers = new Callers(server, environment, own);
        callers.tokens[Caller.Expired] = $"Bearer {await own.Token()}";
        clock.Leap(TimeSpan.FromHours(2));
        callers.tokens[Caller.Own] = $"Bearer {await own.Token()}";
        callers.tokens[Caller.Nobody] = "";
        await callers.Add(Caller.Other, OtherNumber, AdminScopes.Own);
        await callers.Add(Caller.Supplier, SupplierNumber, AdministrationScopes.SupplyClients);
        await callers.Add(Caller.Unscoped, SupplierNumber, AdminScopes.Own);
        await callers.Add(Caller.Rival, RivalNumber, AdministrationScopes.SupplyClients);
        callers.tokens[Caller.Elsewhere] = await callers.Token(Elsewhere, Owner, AdminScopes.Own);
        return callers;
    }

    /// <summary>The Authorization header of a caller of an operation.</summary>
    public async Task<string> Authorization(Caller caller, ApiOperation operation)
    {
        if (caller != Caller.Wrong)
            return tokens[caller];
        var others = AdminScopes.All.Except(operation.Scopes).ToList();
        // Where every administration scope will do, an ordinary one that everybody may have.
        var scopes = others.Count > 0 ? others : ["fjelltake:varsel.read"];
        var name = string.Join(' ', scopes);
        return wrong.TryGetValue(name, out var token)
            ? token
            : wrong[name] = await Token(environment, Owner, [.. scopes]);
    }

    /// <summary>Whether the caller is one that may see what was planted.</summary>
    public static bool MaySee(Caller caller) => caller is Caller.Own or Caller.Supplier;

    public void Dispose() => Machine.Dispose();

    private async Task Add(Caller caller, string organisation, params string[] scopes) =>
        tokens[caller] = await Token(environment, organisation, scopes);

    private async Task<string> Token(string environment, string organisation, string[] scopes)
    {
        using var machine = await Machine.Of(server, environment, organisation, scopes);
        return $"Bearer {await machine.Token()}";
    }
}
