using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Organisations;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.Members;

/// <summary>The test environments and how open they are.</summary>
public sealed record NamedPeopleListModel(IReadOnlyList<NamedPeopleRow> Rows);
