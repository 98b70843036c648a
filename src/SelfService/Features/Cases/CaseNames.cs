using Portvakt.Domain.Notices;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.Cases;

/// <summary>Names by person.</summary>
internal sealed record CaseNames(IReadOnlyDictionary<Guid, string> ById)
{
    public string? Of(Guid? personId) => personId is { } id ? ById.GetValueOrDefault(id) : null;

    /// <summary>Who asks: by account, else as they wrote it.</summary>
    public string Requester(Case about) =>
        Of(about.Requester.PersonId) ?? about.Requester.Name ?? "";
}
