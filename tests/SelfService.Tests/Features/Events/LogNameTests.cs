using Portvakt.SelfService.Tests.Features.Integrations;
using Portvakt.Store;

namespace Portvakt.SelfService.Tests.Features.Events;

/// <summary>Whose names the log shows for the ids in it.</summary>
public sealed class LogNameTests(Servers servers)
{
    [Theory, OnBoth]
    public async Task What_people_write_is_never_looked_up_even_if_it_is_somebodys_id(
        DatabaseKind kind
    )
    {
        var server = await servers.On(kind);
        var domain = NewOrganisation.Domain();
        var other = await NewOrganisation.With(server, domain);
        using var stranger = await NewOrganisation.Add(server, other.Number, $"ukjent@{domain}");
        var hidden = Ground.ClientId(await stranger.Visitor.NewClient("Hemmelig fusjon"));
        var (_, eva, _) = await NewOrganisation.ByEva(servers, kind);
        using var own = eva;
        var curious = $"{stranger.Id}";
        var mine = await eva.Visitor.NewClient("Min klient");
        await eva.Visitor.Paste(mine, Ground.Jwk(hidden));
        await eva.Visitor.Submit(
            await eva.Visitor.Get($"{mine}/endre"),
            "/endre",
            ("name", "Min klient"),
            ("description", curious),
            ("team", hidden),
            ("tags", curious)
        );

        string[] shown =
        [
            (await eva.Visitor.Get($"{mine}/aktivitet")).Text,
            (await eva.Visitor.Get("/ver2/logg")).Text,
            (await eva.Visitor.Get("/ver2/logg?som=csv")).Text,
        ];

        Assert.All(shown, text => Assert.Contains(hidden, text));
        Assert.All(shown, text => Assert.Contains(curious, text));
        Assert.All(shown, text => Assert.DoesNotContain("Hemmelig fusjon", text));
        Assert.All(shown, text => Assert.DoesNotContain(stranger.Name, text));
    }

    [Theory, OnBoth]
    public async Task An_own_client_stands_there_by_its_name(DatabaseKind kind)
    {
        var (_, eva, _) = await NewOrganisation.ByEva(servers, kind);
        using var own = eva;
        var mine = await eva.Visitor.NewClient("Min klient");
        await eva.Visitor.Paste(mine, Ground.Jwk("kid-1"));

        var log = await eva.Visitor.Get("/ver2/logg?som=csv");

        var named = $"Min klient ({Ground.ClientId(mine)})";
        Assert.Contains($"Integrasjonen {named}", log.Text);
        Assert.Contains($"clientId:  → {named}", log.Text);
    }
}
