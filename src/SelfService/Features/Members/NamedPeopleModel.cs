using Microsoft.AspNetCore.Http;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Organisations;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.Members;

/// <summary>The form of one environment.</summary>
/// <param name="People">Ids of those who are ticked.</param>
/// <param name="Refusal">Why the reader can change nothing; null when they can.</param>
public sealed record NamedPeopleModel(
    InstalledEnvironment Environment,
    bool Closed,
    IReadOnlyList<string> People,
    IReadOnlyList<Member> Members,
    Problem? Refusal,
    IReadOnlyList<Problem> Problems
);
