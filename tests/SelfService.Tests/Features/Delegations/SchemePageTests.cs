using System.Net;
using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Delegations;
using Portvakt.Store;

namespace Portvakt.SelfService.Tests.Features.Delegations;

/// <summary>Ingrid of Jordbær bundles scopes, and Lars of Lynghei delegates the bundle.</summary>
[Requirement("R18")]
public sealed class SchemePageTests(Servers servers)
{
    private const string Ingrid = "ingrid@jordbaer.example";
    private const string List = "/ver2/mine-api/delegeringsordninger";
    private const string Supplier = "313553981";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, OnBoth]
    public async Task Bundled_scopes_are_delegated_as_one_and_what_is_taken_out_stops_at_once(
        DatabaseKind kind
    )
    {
        var use = new DelegationUseCases(await servers.On(kind));
        using var ingrid = await use.Server.SignedIn(Ingrid);
        var (first, second) = (await use.NewScope(), await use.NewScope());
        var scheme = await Make(ingrid, use, first, second);
        await Delegate(use, scheme.Id);
        var client = await use.NewClient(second);
        Task<bool> Token() =>
            use.Gives(client, second, "consumer_org", DelegationUseCases.Customer.Value);
        Assert.True(await Token());

        var form = await ingrid.Get($"{List}/{scheme.Id}");
        Assert.Contains("Delegeringer som gjelder nå: 1", form.Text);
        await Send(ingrid, form, scheme.Title.Default, first);

        Assert.False(await Token());
    }

    [Theory, OnBoth]
    public async Task Nothing_is_put_in_behind_the_back_of_those_who_delegated_it(DatabaseKind kind)
    {
        var use = new DelegationUseCases(await servers.On(kind));
        using var ingrid = await use.Server.SignedIn(Ingrid);
        var (first, second) = (await use.NewScope(), await use.NewScope());
        var scheme = await Make(ingrid, use, first);
        var form = await ingrid.Get($"{List}/{scheme.Id}");
        await Delegate(use, scheme.Id);

        var refused = await Send(ingrid, form, "Nytt navn", first, second);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains(second, refused.ProblemAt("scopes"));
        Assert.Equal("Nytt navn", refused.ValueOf("title"));
    }

    [Theory, OnBoth]
    public async Task A_withdrawn_scheme_is_not_offered_and_what_was_delegated_holds(
        DatabaseKind kind
    )
    {
        var use = new DelegationUseCases(await servers.On(kind));
        using var ingrid = await use.Server.SignedIn(Ingrid);
        using var lars = await use.Server.SignedIn("lars@lynghei.example");
        var scope = await use.NewScope();
        var scheme = await Make(ingrid, use, scope);
        await Delegate(use, scheme.Id);
        var client = await use.NewClient(scope);

        var gone = await ingrid.Submit(await ingrid.Get($"{List}/{scheme.Id}/trekk"), "/trekk");

        Assert.Equal(HttpStatusCode.Redirect, gone.Status);
        Assert.DoesNotContain(scheme.Title.Default, (await ingrid.Get(List)).Text);
        var offer = await lars.Get(
            $"{DelegationVisitor.Api}/ny/apier?leverandor={Supplier}&q={scope}"
        );
        Assert.DoesNotContain(scheme.Title.Default, offer.Text);
        Assert.Contains(scope, offer.Text);
        Assert.True(
            await use.Gives(client, scope, "consumer_org", DelegationUseCases.Customer.Value)
        );
        var again = await lars.Get(
            $"{DelegationVisitor.Api}/ny/bekreft?leverandor={Supplier}&valgt={scheme.Id}"
        );
        Assert.Equal(HttpStatusCode.Redirect, again.Status);
        Assert.Equal(
            [
                EventType.DelegationSchemeCreated,
                EventType.DelegationGiven,
                EventType.DelegationSchemeWithdrawn,
            ],
            await Log(use, scheme)
        );
    }

    [Theory, OnBoth]
    public async Task Others_schemes_and_that_of_a_single_scope_are_not_found(DatabaseKind kind)
    {
        var use = new DelegationUseCases(await servers.On(kind));
        using var ingrid = await use.Server.SignedIn(Ingrid);
        using var kari = await use.Server.SignedIn("kari@fjelltake.example");
        var scope = await use.NewScope();
        var single = await use.IdOf(scope);
        await Delegate(use, single);
        var scheme = await Make(ingrid, use, await use.NewScope());

        foreach (var path in new[] { $"{List}/{scheme.Id}", $"{List}/{scheme.Id}/trekk" })
        {
            Assert.Equal(HttpStatusCode.OK, (await ingrid.Get(path)).Status);
            Assert.Equal(HttpStatusCode.NotFound, (await kari.Get(path)).Status);
        }
        Assert.Equal(HttpStatusCode.NotFound, (await ingrid.Get($"{List}/{single}")).Status);
    }

    [Theory, OnBoth]
    public async Task An_old_form_changes_nothing(DatabaseKind kind)
    {
        var use = new DelegationUseCases(await servers.On(kind));
        using var ingrid = await use.Server.SignedIn(Ingrid);
        var scope = await use.NewScope();
        var scheme = await Make(ingrid, use, scope);
        var form = await ingrid.Get($"{List}/{scheme.Id}");
        await Send(ingrid, form, "Den første", scope);

        var late = await Send(ingrid, form, "Den andre", scope);

        Assert.Equal(HttpStatusCode.Conflict, late.Status);
        Assert.Equal("Den første", late.ValueOf("title"));
    }

    [Theory, OnBoth]
    public async Task It_has_a_name_and_scopes_of_its_own(DatabaseKind kind)
    {
        var use = new DelegationUseCases(await servers.On(kind));
        using var ingrid = await use.Server.SignedIn(Ingrid);
        await use.NewScope();
        const string others = "fjelltake:kart/hoyde.read";

        var empty = await Send(ingrid, await ingrid.Get($"{List}/ny"), " ");
        var stolen = await Send(ingrid, await ingrid.Get($"{List}/ny"), "Navn", others);

        Assert.Contains("hva ordningen skal hete", empty.ProblemAt("title"));
        Assert.Contains("minst ett scope", empty.ProblemAt("scopes"));
        Assert.Contains(others, stolen.ProblemAt("scopes"));
    }

    [Theory, OnBoth]
    public async Task Who_has_nothing_to_bundle_is_led_to_the_scopes_instead_of_a_form(
        DatabaseKind kind
    )
    {
        var (_, eva, _) = await NewOrganisation.ByEva(servers, kind);
        using var own = eva;

        var page = await eva.Visitor.Get($"{List}/ny");

        Assert.Contains("ingen aktive scopes som kan delegeres her", page.Text);
        Assert.Null(page.Document.QuerySelector("main form"));
        Assert.NotNull(page.Document.QuerySelector("main .pv-actions a[href='/ver2/mine-api']"));
    }

    private static Task<VisitedPage> Send(
        Visitor visitor,
        VisitedPage form,
        string title,
        params string[] scopes
    )
    {
        var action = form.Document.QuerySelector("main form[method=post]")!.GetAttribute("action")!;
        return visitor.Submit(
            form,
            action,
            [
                ("title", title),
                ("description", "Til en prøve"),
                .. scopes.Select(scope => ("scopes", scope)),
            ]
        );
    }

    private static async Task<DelegationScheme> Make(
        Visitor visitor,
        DelegationUseCases use,
        params string[] scopes
    )
    {
        var title = $"Ordning {Guid.NewGuid():n}";
        var made = await Send(visitor, await visitor.Get($"{List}/ny"), title, scopes);
        Assert.Equal(HttpStatusCode.Redirect, made.Status);
        await using var db = use.Server.Db();
        var owner = DelegationUseCases.Provider;
        var schemes = await db.DelegationSchemes.Where(s => s.Owner == owner).ToListAsync(Stop);
        return schemes.Single(s => s.Title.Default == title);
    }

    private static async Task Delegate(DelegationUseCases use, Guid scheme)
    {
        using var lars = await use.Server.SignedIn("lars@lynghei.example");
        var confirm = await lars.Get(
            $"{DelegationVisitor.Api}/ny/bekreft?leverandor={Supplier}&valgt={scheme}"
        );
        Assert.Equal(HttpStatusCode.Redirect, (await lars.Submit(confirm, "/bekreft")).Status);
    }

    private static async Task<IReadOnlyList<string>> Log(
        DelegationUseCases use,
        DelegationScheme scheme
    )
    {
        await using var db = use.Server.Db();
        return await db
            .Events.Where(e => e.Subject == scheme.Title.Default)
            .OrderBy(e => e.Sequence)
            .Select(e => e.Type)
            .ToListAsync(Stop);
    }
}
