using Portvakt.Domain.Basics;

namespace Portvakt.TokenServer.Tests.Errors;

/// <summary>Errors about what a client may have: scopes and accesses.</summary>
internal static class RightsErrors
{
    private const string New = "demo:new";
    private const string ForLogins = "demo:login";

    public static IReadOnlyList<ErrorRow> Rows { get; } =
    [
        new(
            "MP-200",
            1,
            async w =>
            {
                await w.AddScope(New);
                return await w.Ask(w.Grant(New));
            }
        )
        {
            Values = [New],
            Follow = async w =>
            {
                await w.PutOnClient(New);
                return await w.Ask(w.Grant(New));
            },
        },
        new("MP-200", 2, w => w.Ask(w.Grant("demo:granted,demo:open")))
        {
            Values = ["demo:granted,demo:open"],
            Follow = w => w.Ask(w.Grant("demo:granted demo:open")),
        },
        new("MP-201", 2, AskForLoginScope)
        {
            Values = [ForLogins],
            Follow = async w =>
            {
                await w.AddScope(New, IntegrationKind.Maskinporten);
                await w.PutOnClient(New);
                return await w.Ask(w.Grant(New));
            },
        },
        new("MP-201", 3, AskForLoginScope) { Values = [ForLogins] },
        new("MP-250", 1, w => w.Ask(w.Grant(Seeding.Closed)))
        {
            Values = [Seeding.Closed],
            Follow = async w =>
            {
                await w.GiveAccess(Seeding.Closed);
                return await w.Ask(w.Grant(Seeding.Closed));
            },
        },
        new(
            "MP-250",
            3,
            async w =>
            {
                await w.ChangeAccess((access, now) => access.Remove(now));
                return await w.Ask(w.Grant());
            }
        )
        {
            Values = [Seeding.Granted],
            Follow = async w =>
            {
                await w.ChangeAccess((access, now) => access.GrantAgain(now));
                return await w.Ask(w.Grant());
            },
        },
    ];

    private static async Task<HttpResponseMessage> AskForLoginScope(World world)
    {
        await world.AddScope(ForLogins, IntegrationKind.Idporten);
        await world.PutOnClient(ForLogins);
        return await world.Ask(world.Grant($"{Seeding.Granted} {ForLogins}"));
    }
}
