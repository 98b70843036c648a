using Portvakt.Domain.Integrations;
using Portvakt.Domain.Notices;
using Portvakt.Domain.Organisations;
using Portvakt.SelfService.Noticing;

namespace Portvakt.SelfService.Features.AdminClients;

/// <summary>
/// Tells an organisation that the service desk gave it an administration client, or took one away: its administrators, and
/// its notification points that listen. What is added goes with the next save.
/// </summary>
internal sealed class AdminClientMail(Noticer noticer)
{
    public Task Given(Integration client, Organisation owner, CancellationToken cancellation) =>
        Tell(client, link => AdminClientMailTexts.Given(client, owner, link), cancellation);

    public Task Withdrawn(Integration client, Organisation owner, CancellationToken cancellation) =>
        Tell(client, link => AdminClientMailTexts.Withdrawn(client, owner, link), cancellation);

    private Task Tell(
        Integration client,
        Func<string, MailText> write,
        CancellationToken cancellation
    ) =>
        noticer.Tell(
            new(
                new(client.Owner, client.Environment),
                NoticeTopics.Integrations,
                client.ClientId,
                Links.Integration(client.Environment, client.ClientId)
            )
            {
                ForAdministrators = true,
            },
            write,
            cancellation
        );
}
