using Portvakt.Domain.Environments;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.Delegations.Systems;

/// <summary>The system users of an organisation, and what it is asked for.</summary>
/// <param name="Users">Those of the page.</param>
public sealed record SystemUserListModel(
    EnvironmentName Environment,
    IReadOnlyList<SystemUserRow> Users,
    Paged Paged,
    IReadOnlyList<ReceivedRequest> Requests
);
