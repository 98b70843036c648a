using System.Text.Json.Serialization;
using Portvakt.Domain.Scopes;

namespace Portvakt.SelfService.Features.Scopes;

/// <summary>A scope as it is answered.</summary>
/// <param name="EffectiveAt">From when the token server acts on a change; in answers to changes alone.</param>
[JsonConverter(typeof(ScopeJson))]
internal sealed record ShownScope(Scope Scope, DateTimeOffset? EffectiveAt = null);
