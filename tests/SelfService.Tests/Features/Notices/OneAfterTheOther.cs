namespace Portvakt.SelfService.Tests.Features.Notices;

/// <summary>Tests that move the clock of <see cref="WatchedServers"/>.</summary>
[CollectionDefinition(nameof(OneAfterTheOther))]
public sealed class OneAfterTheOther : ICollectionFixture<WatchedServers>;
