using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Organisations;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.Members;

/// <summary>One test environment.</summary>
/// <param name="List">Null for one that was never closed.</param>
public sealed record NamedPeopleRow(InstalledEnvironment Environment, NamedPeople? List);
