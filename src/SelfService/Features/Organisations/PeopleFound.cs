using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.Organisations;

/// <summary>A page of the people that a search found.</summary>
public sealed record PeopleFound(IReadOnlyList<PersonFound> People, Paged Paged);
